"""Megatrends and trends: what they are, whichever edition lists them."""

from kumlasite.demo.content.shapes import Force
from kumlasite.demo.content.text import T

MEGATRENDS = (
    Force(
        key="globalisation",
        name=T("Globalisering", "Globalisation"),
        description=T(
            "Varor, pengar, idéer och människor rör sig över gränser. Det som händer långt bort "
            "kan märkas i Kumla redan nästa morgon.",
            "Goods, money, ideas and people move across borders. What happens far away can be "
            "felt in Kumla the very next morning.",
        ),
    ),
    Force(
        key="demography",
        name=T("Demografiska förändringar", "Demographic change"),
        description=T(
            "Hur många vi är, hur gamla vi är och var vi bor förändras. Det avgör hur många "
            "platser som behövs i förskolan och på äldreboendet, och hur många som kan arbeta "
            "där.",
            "How many we are, how old we are and where we live are all changing. That decides how "
            "many places nurseries and care homes need, and how many people there are to work in "
            "them.",
        ),
    ),
    Force(
        key="values",
        name=T("Värderingsförändringar", "Changing values"),
        description=T(
            "Det vi tycker är viktigt skiftar mellan generationer och över tid. Synen på arbete, "
            "familj, fritid och myndigheter är inte densamma som för tjugo år sedan.",
            "What we find important shifts between generations and over time. Views on work, "
            "family, leisure and public authorities are not what they were twenty years ago.",
        ),
    ),
    Force(
        key="climate",
        name=T("Klimatförändringar", "Climate change"),
        description=T(
            "Vädret blir varmare, blötare och mer nyckfullt. Vi behöver både minska utsläppen och "
            "rusta gator, hus och verksamheter för det som redan är på väg.",
            "The weather is growing warmer, wetter and less predictable. We need to cut emissions "
            "and also prepare streets, buildings and services for what is already on its way.",
        ),
    ),
    Force(
        key="digitalisation",
        name=T("Digitalisering", "Digitalisation"),
        description=T(
            "Ny teknik ändrar hur vi arbetar, lär oss, handlar och håller kontakt. Den är en "
            "kraft för sig, och den gör samtidigt de andra fyra snabbare.",
            "New technology changes how we work, learn, shop and keep in touch. It is a force of "
            "its own, and it also speeds up the other four.",
        ),
    ),
)

TRENDS = (
    Force(
        key="digital-meetings",
        name=T("Digitala möten", "Digital meetings"),
        description=T(
            "Möten, vårdsamtal och föräldrakvällar hålls på skärm när det passar bättre än att "
            "resa.",
            "Meetings, care appointments and parents' evenings are held on screen when that suits "
            "people better than travelling.",
        ),
    ),
    Force(
        key="open-data",
        name=T("Öppna data", "Open data"),
        description=T(
            "Uppgifter som kommunen ändå samlar in, till exempel om badvatten och cykelvägar, "
            "blir fria att använda för alla.",
            "Facts that the municipality collects anyway, such as bathing water quality and cycle "
            "paths, become free for anyone to use.",
        ),
    ),
    Force(
        key="automated-decisions",
        name=T("Automatiserade beslut", "Automated decisions"),
        description=T(
            "Enkla ärenden kan avgöras av ett system enligt bestämda regler. Människor tar hand "
            "om det som kräver omdöme.",
            "Simple cases can be settled by a system that follows fixed rules. People take care "
            "of whatever calls for judgement.",
        ),
    ),
    Force(
        key="ai-assistants",
        name=T("AI som skrivhjälp och bollplank", "AI as a writing aid and sounding board"),
        description=T(
            "Program som skriver, sammanfattar och översätter finns nu i vanliga kontorsverktyg. "
            "De är snabba och hjälpsamma, och de har ibland helt fel.",
            "Programs that write, summarise and translate now come with ordinary office tools. "
            "They are quick and helpful, and sometimes completely wrong.",
        ),
    ),
    Force(
        key="connected-things",
        name=T("Uppkopplade saker", "Connected things"),
        description=T(
            "Små givare mäter och rapporterar själva: en full papperskorg, en läckande ledning, "
            "ett klassrum med dålig luft.",
            "Small sensors measure and report by themselves: a full litter bin, a leaking pipe, a "
            "classroom with stale air.",
        ),
    ),
    Force(
        key="digital-identity",
        name=T("Digital identitet", "Digital identity"),
        description=T(
            "Länderna i EU inför digitala plånböcker i mobilen. Där kan var och en visa vem hen "
            "är, eller bara att hen har en viss examen eller ålder.",
            "EU countries are introducing digital wallets on the phone. With one, people can show "
            "who they are, or simply that they hold a certain degree or have reached a certain "
            "age.",
        ),
    ),
)
