/**
 * Further given names that English-language news uses and the generated list lacks, with the sex they tell: short forms ("Bernie"), surnames and words that
 * are given as names ("Hunter"). From general knowledge; names that are places or states first ("Charlotte", "Jordan") are left out.
 */

/** Of women. */
export const moreWomen = `
Allie Alyson Aretha Ashlee Ashlyn Audra Becca Bette Brandy Breanna Bria Briana Brianna Brittany Brittney Callie Carissa Carly Cherie Christi Ciara Clare Claudette Crystal Dawn Deana Deena Deirdre Destiny Dilma Gillian Ginger Ginny Giselle Gwyneth
Haley Hillary Jaclyn Jayne Jemma Jen Jillian Jodie Jolene Juliet Kaitlin Kaitlyn Katelyn Katharine Kaye Kelsey Kerri Kirstie Kylie Lacey Latasha Lizzie Lottie Luann Lucinda Madelyn Mallory Marci Marcy Mariah Meagan Millie Misty Nkosazana Noelle Noreen
Patsy Patty Penny Polly Portia Reba Rena Rhoda Rosalind Roseann Roslyn Rowena Sheena Sherrie Staci Stacie Suzette Sybil Tameka Tammi Tanisha Tori Tracie Trina Trudy Valarie Wendi Willa Xiomara Faith Hope Pearl Myrtle
`;

/** Of men. */
export const moreMen = `
Per Even
Abebe Adebayo Arash Atsushi Babak Bassam Behrouz Bernie Brady Brock Brody Bryson Caden Cale Carson Chidi Clint Colby Cole Colton Dane Darnell Dashawn Deandre Dejuan Demetrius Deshawn Desmond Deval Devon Dieter Dillon Eldon Ernie Ethan Fethullah Fletcher Freddy
Garth Gavin Grayson Harlan Heath Herb Hollis Hoyt Ikechukwu Irv Irwin Jalen Jamaal Jamar Jarrett Jarrod Jase Javon Jawaharlal Jaroslaw Jerad Joaquin Judd Jurgen Kade Kaden Kareem Keegan Keenan Kelvin Kermit Kieran Kolby Kristinn Kurtis Kyrie Lance Lech LeBron
Malachi Manny Marv Maxwell Miles Milos Mohamud Monte Monty Myles Nadeem Obinna Odell Orrin Pawel Quinton Rashad Reggie Rhett Rhys Rich Richie Robbie Robby Rory Royce Ryder Scotty Sirajuddin Stu Takashi Tamim Thad Thurman Toshiro Tre Trent Trey Troy Ty Tyrell
Ulysses Vaclav Vaughn Vern Wade Waylon Wole Wyatt Yoweri Zachariah Zack Zane Zbigniew Randy Rusty Rocky Skip Drew Clay Beau Graham Zeke
`;

/** Of either, and names that are as often somebody's surname. */
export const moreOfEither = `
Avery Bailey Blaine Blair Brooklyn Chase Cooper Dakota Drake Emery Garland Garnet Garrett Griffin Grady Harley Holden Hunter Jameson Kasey Kendall Kendrick Kirby Kit Landon Lane Lawson Lyndon Mickey Murray Nicky Palmer Parker Pat Paxton Pierce Porter
Quincy Reagan Reece Reese Reid Rowan Sal Sawyer Shelby Skylar Stevie Sullivan Tanner Tate Truman Tucker Vance Weston Tatum Presley Marlowe Emerson Ellison Finley Lennox Remy Sidney Sloane Spencer
`;
