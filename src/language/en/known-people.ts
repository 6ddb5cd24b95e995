/**
 * Surnames by which English news names people of the last hundred years without a first name, with the sex of who is meant. From general knowledge;
 * names that are as often a place, a company or a word are left out.
 */
export const knownPeople = `
trump:m biden:m obama:m clinton:- pence:m vance:m rubio:m mcconnell:m pelosi:f schumer:m desantis:m newsom:m romney:m mueller:m comey:m giuliani:m kushner:m bannon:m musk:m bezos:m zuckerberg:m cheney:-
putin:m medvedev:m lavrov:m navalny:- prigozhin:m shoigu:m peskov:m zelensky:m zelenskyy:m zelenskiy:m zelenskyi:m poroshenko:m yanukovych:m lukashenko:m gorbachev:m yeltsin:m brezhnev:m khrushchev:m stalin:m lenin:m trotsky:m
merkel:f scholz:m merz:m macron:m hollande:m sarkozy:m mitterrand:m starmer:m sunak:m corbyn:m farage:m thatcher:f berlusconi:m renzi:m meloni:f salvini:m draghi:m mussolini:m rajoy:m zapatero:m tsipras:m varoufakis:m mitsotakis:m
orban:m orbán:m kaczynski:m kaczyński:m vucic:m vučić:m milosevic:m milošević:m karadzic:m mladic:m kurti:m rutte:m wilders:m stoltenberg:m juncker:m barroso:m zuma:m ramaphosa:m mandela:m mugabe:m mnangagwa:m tsvangirai:m kagame:m museveni:m
buhari:m tinubu:m ruto:m kenyatta:m odinga:m sisi:m morsi:m mubarak:m gaddafi:m qaddafi:m kadhafi:m bashir:m assad:m erdogan:m erdoğan:m ataturk:m netanyahu:m gantz:m sharon:m rabin:m arafat:m abbas:m sinwar:m haniyeh:m nasrallah:m
khamenei:m khomeini:m rouhani:m raisi:m ahmadinejad:m pezeshkian:m soleimani:m saddam:m maliki:m modi:m gandhi:- nehru:m bhutto:- musharraf:m zardari:m duterte:m jokowi:m widodo:m kishida:m ishiba:m takaichi:f trudeau:m
lula:m bolsonaro:m rousseff:f maduro:m chavez:m chávez:m castro:m milei:m kirchner:- bukele:m pinochet:m guterres:m tedros:m fauci:m epstein:m weinstein:m assange:m snowden:m lagarde:f yellen:f bernanke:m greenspan:m
hitler:m goebbels:m himmler:m eichmann:m mao:m napoleon:m churchill:m reagan:m nixon:m eisenhower:m truman:m roosevelt:m messi:m ronaldo:m neymar:m mbappe:m mbappé:m federer:m nadal:m djokovic:m pele:m pelé:m maradona:m beyoncé:f beyonce:f rihanna:f madonna:f shakira:f einstein:m darwin:m freud:m marx:m
`;

/** Surnames that are among the commonest of the English-speaking world, Europe, Latin America, Africa and Asia. From general knowledge; without words, states and places. */
export const commonSurnames = `
smith jones williams johnson davis wilson taylor thomas roberts evans walker wright robinson thompson hughes edwards harris lewis clarke jackson phillips davies anderson martin garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez
torres flores rivera gomez diaz reyes morales ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez castillo jimenez moreno romero herrera fernandez silva santos oliveira souza pereira costa ferreira almeida
murphy kelly o'brien o'connor o'neill ryan byrne walsh campbell stewart macdonald mcdonald morrison murray reid scott mitchell carter turner parker collins morris rogers cooper bailey peterson nelson
müller schmidt schneider fischer weber meyer wagner becker hoffmann schulz rossi ferrari bianchi romano ricci marino dubois durand bernard moreau laurent lefebvre nowak kowalski novak horvath popescu ivanov petrov smirnov kuznetsov popov
hansen olsen larsen andersen jensen nielsen johansson karlsson andersson eriksson nguyen tran pham kim lee park choi chen wang zhang liu li yang huang zhao wu zhou tanaka suzuki sato watanabe yamamoto nakamura kobayashi
khan ahmed hussain singh kumar sharma patel gupta verma das reddy rao iyer banerjee chatterjee mukherjee mohammed hassan ali ibrahim yusuf abdullah rahman okafor okonkwo adeyemi mensah dlamini nkosi mwangi otieno abebe tesfaye yilmaz kaya demir cohen levy mizrahi
`;
