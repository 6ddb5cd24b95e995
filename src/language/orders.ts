/**
 * "Ignore the instructions above" in languages that have no folder of cues: an order to a machine may come in any language,
 * whatever the article's own. Translations of the one phrase that published collections of injections share.
 */
export const foreignOrders: readonly RegExp[] = [
  /\b(?:ignoriere?|vergiss|missachte|vergessen sie|ignorieren sie|missachten sie)\b[^.!?]{0,40}\b(?:anweisung|instruktion|vorgabe|befehl|prompt|regel)(?:en|s|e|n)?\b/i,
  /\b(?:ignore[zr]?|oublie[zr]?|fais abstraction|faites abstraction)\b[^.!?]{0,40}\b(?:instructions?|consignes?|directives?|prompts?) (?:pr[ée]c[ée]dentes?|ant[ée]rieures?|ci-dessus)/i,
  /\b(?:ignora|ignore|olvida|olvide|descarta)\b[^.!?]{0,40}\b(?:instrucciones|indicaciones|órdenes|directrices)\b/i,
  /\b(?:ignora|dimentica|ignorate|dimenticate)\b[^.!?]{0,40}\b(?:istruzioni|indicazioni|direttive)\b/i,
  /\b(?:ignore|esqueça|desconsidere)\b[^.!?]{0,40}\b(?:instruções|orientações|diretrizes)\b/i,
  /\b(?:negeer|vergeet)\b[^.!?]{0,40}\b(?:instructies|aanwijzingen|opdrachten)\b/i,
  /(?:игнорируй(?:те)?|забудь(?:те)?|не обращай(?:те)? внимания)[^.!?]{0,40}(?:инструкци|указани|команд)/i,
  /(?:ігноруй(?:те)?|забудь(?:те)?)[^.!?]{0,40}(?:інструкці|вказівк)/i,
  /(?:忽略|无视|忘记|忽視|無視)[^。！？]{0,20}(?:指令|指示|提示|说明|說明)/,
  /(?:以前|上記|これまで|前)の?[^。！？]{0,10}(?:指示|命令|プロンプト)[^。！？]{0,10}(?:無視|忘れ)/,
  /(?:تجاهل|انس)[^.!؟]{0,30}(?:التعليمات|الأوامر|التوجيهات)/,
];
