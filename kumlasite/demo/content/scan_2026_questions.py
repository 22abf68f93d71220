"""The fourteen questions of this year's scan, in page order."""

from kumlasite.demo.content.shapes import Question, Tie
from kumlasite.demo.content.text import T

QUESTIONS = (
    Question(
        key="local-news",
        text=T(
            "Var får du veta vad som händer i Kumla, och vad missar du?",
            "Where do you find out what is going on in Kumla, and what do you miss?",
        ),
        tie=Tie("goal_area", "democracy"),
    ),
    Question(
        key="social-media",
        background=(
            T(
                "I sociala medier kan en förälder tipsa om en trasig gunga på en minut, och få "
                "svar lika fort. I samma flöde kan en handläggare eller en politiker bli uthängd "
                "med namn och bild. Båda sakerna händer, ibland samma dag.",
                "On social media a parent can report a broken swing in a minute, and get a reply "
                "just as fast. In the same feed a case officer or a councillor can be exposed by "
                "name and picture. Both things happen, sometimes on the same day.",
            ),
        ),
        text=T(
            "När är sociala medier rätt väg för oss, och när borde vi välja en annan?",
            "When are social media the right way for us to go, and when should we choose another?",
        ),
        simpler=T(
            "När är det bra att kommunen är på Facebook och Instagram? När är det dåligt?",
            "When is it good that the municipality is on Facebook and Instagram? When is it bad?",
        ),
        lead_in=T("Kör ni fast? Prova att börja här:", "Stuck? Try starting here:"),
        support=(
            T(
                "Berätta om en gång då ett inlägg gjorde nytta.",
                "Describe a time when a post did some good.",
            ),
            T("Vem ska svara, och hur fort?", "Who should reply, and how quickly?"),
            T(
                "Vad gör vi när någon av oss blir hotad?",
                "What do we do when one of us is threatened?",
            ),
        ),
        tie=Tie("goal_area", "democracy"),
    ),
    Question(
        key="different-views",
        text=T(
            "Vad kan kommunen göra för att människor som tycker olika ska mötas och lyssna på "
            "varandra?",
            "What can the municipality do to help people who disagree meet and listen to one "
            "another?",
        ),
        background=(
            T(
                "Den som mest ser nyheter från likasinnade får sällan sina åsikter prövade.",
                "Anyone whose news comes mostly from the like-minded seldom has their opinions "
                "tested.",
            ),
        ),
        tie=Tie("megatrend", "values"),
    ),
    Question(
        key="time-to-spare",
        text=T(
            "Vilka uppgifter hos er skulle tekniken kunna ta hand om, och vem skulle få tiden som "
            "blir över?",
            "Which of your tasks could technology take care of, and who should get the time that "
            "is freed?",
        ),
        simpler=T(
            "Vad kan en dator göra åt er? Vad vill ni göra i stället?",
            "What can a computer do for you? What would you rather do instead?",
        ),
        lead_in=T("Tänk på en vanlig vecka:", "Think of an ordinary week:"),
        support=(
            T(
                "Vad skriver ni in på fler än ett ställe?",
                "What do you type in more than one place?",
            ),
            T("Vilka besked är alltid likadana?", "Which messages are always the same?"),
            T("Vad får aldrig lämnas till en maskin?", "What must never be left to a machine?"),
            T(
                "Hur vet vi att tiden kommer Kumlaborna till del?",
                "How do we know that the time benefits the people of Kumla?",
            ),
        ),
        tie=Tie("megatrend", "demography"),
    ),
    Question(
        key="ten-years",
        text=T(
            "Vad kan vi med gott samvete lova Kumlaborna om tio år?",
            "What can we promise the people of Kumla, in good conscience, ten years from now?",
        ),
        predecessor="five-years",
    ),
    Question(
        key="the-name-kumla",
        text=T(
            "Vad vill du att folk ska tänka på när de hör ordet Kumla?",
            "What would you like people to think of when they hear the name Kumla?",
        ),
    ),
    Question(
        key="choosing-aids",
        background=(
            T(
                "En matta som märker när någon faller. En dosa som blinkar när det är dags för "
                "tabletten. En tröja som känner hur hjärtat slår.",
                "A mat that notices when someone falls. A box that blinks when it is time for the "
                "tablet. A jumper that feels the heart beat.",
            ),
            T(
                "Hyllan med smarta hjälpmedel blir längre för varje år. Ingen hinner prova allt, "
                "och allt är inte bra.",
                "The shelf of smart aids grows longer every year. Nobody has time to try "
                "everything, and not everything is good.",
            ),
        ),
        text=T(
            "Hur ska vi välja den teknik som verkligen gör nytta i vård och omsorg?",
            "How should we choose the technology that truly helps in health and social care?",
        ),
        simpler=T(
            "Vilka tekniska hjälpmedel är bra hemma hos den som är gammal eller sjuk? Hur vet vi "
            "det?",
            "Which gadgets are good to have at home for someone who is old or ill? How do we know?",
        ),
        tie=Tie("goal_area", "health"),
    ),
    Question(
        key="equal-pupils",
        text=T(
            "Vad behöver skolan göra för den elev som saknar lugn, dator eller hjälp hemma?",
            "What does school need to do for the pupil who has no peace and quiet, computer or "
            "help at home?",
        ),
        tie=Tie("goal_area", "education"),
    ),
    Question(
        key="learning-at-work",
        text=T(
            "När lärde du dig senast något nytt på jobbet, och vad gjorde att det gick?",
            "When did you last learn something new at work, and what made it possible?",
        ),
        lead_in=T("Det här kan hjälpa minnet på traven:", "These may jog your memory:"),
        support=(
            T("Vem lärde du dig av?", "Who did you learn from?"),
            T("Fick det ta tid?", "Was it allowed to take time?"),
        ),
        tie=Tie("goal_area", "education"),
        predecessor="learning-systems",
    ),
    Question(
        key="new-in-kumla",
        text=T(
            "Hur kan musik, film och spel på nätet hjälpa den som är ny i Kumla att hitta språk "
            "och vänner?",
            "How can music, film and games online help newcomers to Kumla find a language and "
            "friends?",
        ),
        tie=Tie("goal_area", "culture"),
    ),
    Question(
        key="library",
        text=T(
            "Vad skulle få dig, eller någon du känner, att använda biblioteket oftare, på plats "
            "eller hemifrån?",
            "What would make you, or someone you know, use the library more often, in person or "
            "from home?",
        ),
        tie=Tie("goal_area", "culture"),
    ),
    Question(
        key="fossil-free",
        text=T(
            "Vilken resa, leverans eller maskin i ditt arbete kan bli fossilfri först?",
            "Which journey, delivery or machine in your work could be the first to go fossil-free?",
        ),
        lead_in=T("Några saker att väga in:", "Some things to weigh up:"),
        support=(
            T("Behöver resan göras alls?", "Does the journey have to be made at all?"),
            T("Vad kostar det att vänta?", "What does it cost to wait?"),
            T("Vem måste säga ja?", "Who has to say yes?"),
        ),
        tie=Tie("megatrend", "climate"),
        predecessor="use-less",
    ),
    Question(
        key="countryside",
        text=T(
            "Vad måste fungera för att det ska gå bra att bo och arbeta utanför tätorten?",
            "What has to work for it to be good to live and work outside the town?",
        ),
        simpler=T(
            "Vad behöver den som bor på landet?", "What do people who live in the country need?"
        ),
        tie=Tie("goal_area", "housing"),
    ),
    Question(
        key="one-connected-thing",
        background=(
            T(
                "Ordet smart stad låter stort. Ofta börjar det smått, med en givare som säger "
                "till när papperskorgen är full eller när det har blivit halt på bron.",
                "The words smart city sound grand. Often it starts small, with a sensor that "
                "tells us when the litter bin is full or the bridge has turned icy.",
            ),
        ),
        text=T(
            "Om en enda sak i Kumla fick bli uppkopplad nästa år, vilken skulle göra störst "
            "skillnad?",
            "If a single thing in Kumla could be connected next year, which one would make the "
            "biggest difference?",
        ),
        tie=Tie("trend", "connected-things"),
    ),
)
