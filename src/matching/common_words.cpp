#include "matching/common_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace matching {

namespace {

// Words of the language, and words that every second card of an evening like this has: neither
// tells two cards apart. Folded, without accents, sorted.
constexpr auto common = std::to_array<std::string_view>({
    // clang-format off
    "aan", "aanbieden", "acht", "achter", "activiteit", "activiteiten", "af", "al", "alle",
    "alleen", "allemaal", "alles", "als", "altijd", "and", "ander", "andere", "are", "avond",
    "avonden", "ben", "bent", "beschikbaar", "beste", "beter", "bewoner", "bewoners", "bezoeker",
    "bezoekers", "bied", "bieden", "biedt", "bij", "bijna", "bijvoorbeeld", "binnen",
    "binnenkort", "boven", "brengen", "brengt", "buiten", "buurt", "buurten", "can", "daar",
    "dag", "dagen", "dan", "dat", "de", "deed", "deelnemer", "deelnemers", "delen", "deze", "die",
    "ding", "dingen", "dit", "doelgroep", "doen", "doet", "door", "dorp", "dorpen", "drie", "dus",
    "echt", "een", "eens", "eigen", "elk", "elkaar", "elke", "en", "enkele", "er", "erg",
    "ervaring", "even", "extra", "for", "from", "gaan", "gaat", "gebruik", "gebruiken", "geeft",
    "geen", "gemeente", "genoeg", "geven", "geweest", "gewoon", "gezocht", "ging", "goed",
    "goede", "graag", "groep", "groepen", "groot", "grote", "haalt", "haar", "had", "hadden",
    "halen", "has", "have", "heb", "hebben", "hebt", "heeft", "heel", "help", "helpen", "helpt",
    "het", "hier", "hij", "hoe", "hoewel", "houden", "houdt", "hulp", "hun", "idee", "ideeen",
    "ieder", "iedere", "iedereen", "iemand", "iets", "ik", "in", "inwoner", "inwoners", "inzet",
    "inzetten", "is", "jaar", "jaren", "jij", "jouw", "jullie", "kan", "keer", "kennen", "kent",
    "klein", "kleine", "komen", "komt", "kon", "krijgen", "krijgt", "kun", "kunnen", "kunt",
    "laat", "langs", "laten", "leden", "leuk", "leuke", "lid", "lokaal", "lokale", "looking",
    "maakt", "maand", "maanden", "maar", "mag", "maken", "manier", "meer", "meest", "men", "mens",
    "mensen", "met", "middag", "middagen", "mijn", "minder", "minst", "moet", "moeten", "mogen",
    "mooi", "mooie", "morgen", "naar", "naast", "need", "needs", "negen", "niemand", "niet",
    "niets", "nieuw", "nieuwe", "nodig", "nog", "nooit", "nu", "ochtend", "of", "om", "omdat",
    "omgeving", "onder", "onderwerp", "ongeveer", "ons", "onszelf", "onze", "ook", "op",
    "organisatie", "organisaties", "our", "over", "paar", "people", "per", "personen", "persoon",
    "plaats", "plek", "plekken", "project", "projecten", "rond", "rondom", "samen",
    "samenbrengen", "samenwerken", "samenwerking", "sinds", "sommige", "soms", "soort", "staan",
    "staat", "stad", "stichting", "straks", "te", "tegen", "tegenover", "ten", "ter", "terwijl",
    "that", "the", "this", "tien", "tijd", "tijdens", "toch", "toe", "toen", "tot", "tussen",
    "twee", "uit", "uren", "uur", "vaak", "van", "vandaag", "veel", "vele", "vereniging",
    "verenigingen", "via", "vier", "vijf", "vinden", "vindt", "volgens", "volunteer",
    "volunteers", "voor", "vraag", "vraagt", "vragen", "vrijwilliger", "vrijwilligers",
    "vrijwilligerswerk", "waar", "waarom", "wanneer", "want", "waren", "was", "wat", "week",
    "weekend", "weer", "weet", "weinig", "weken", "wel", "welk", "welke", "werd", "weten", "wie",
    "wij", "wijk", "wijken", "wil", "willen", "wilt", "with", "worden", "wordt", "you", "zaken",
    "zal", "zeer", "zelf", "zes", "zet", "zetten", "zeven", "zien", "ziet", "zij", "zijn", "zit",
    "zitten", "zoals", "zodat", "zoek", "zoeken", "zoekt", "zonder", "zou", "zouden", "zullen",
    // clang-format on
});
static_assert(std::ranges::is_sorted(common));

// What remains meaningless even inside a phrase of the lexicon ("zit alleen" needs its "alleen").
constexpr auto empty = std::to_array<std::string_view>({
    // clang-format off
    "aan", "af", "al", "alle", "allemaal", "alles", "als", "altijd", "and", "ander", "andere",
    "anderen", "are", "ben", "bent", "bied", "bieden", "biedt", "bij", "bijv", "binnen", "boven",
    "can", "daar", "dan", "dat", "de", "deed", "deze", "die", "dit", "doen", "doet", "door", "dus",
    "een", "eens", "eigen", "elk", "elkaar", "elke", "en", "ene", "enz", "er", "erg", "etc",
    "even", "evt", "for", "from", "gaan", "gaat", "geen", "gezocht", "ging", "graag", "haar",
    "had", "hadden", "has", "have", "heb", "hebben", "hebt", "heeft", "heel", "help", "helpen",
    "helpt", "hen", "het", "hier", "hij", "hoe", "hoewel", "hulp", "hun", "ieder", "iedere",
    "iedereen", "iemand", "iets", "ik", "in", "is", "ja", "je", "jij", "jou", "jouw", "jullie",
    "kan", "komen", "komt", "kon", "kun", "kunnen", "kunt", "laat", "langs", "laten", "maar",
    "mag", "me", "meer", "men", "mensen", "met", "mij", "mijn", "minder", "moet", "moeten",
    "mogen", "na", "naar", "nee", "niemand", "niet", "niets", "nodig", "nog", "nooit", "nu", "of",
    "om", "omdat", "onder", "ons", "onze", "ooit", "ook", "op", "our", "over", "per", "rond",
    "sinds", "soms", "te", "tegen", "ten", "ter", "terwijl", "that", "the", "this", "tijdens",
    "toch", "toe", "toen", "tot", "tussen", "uit", "uw", "vaak", "van", "veel", "via", "volgens",
    "voor", "vrijwilliger", "vrijwilligers", "waar", "waarom", "wanneer", "want", "waren", "was",
    "wat", "we", "weer", "weinig", "wel", "werd", "wie", "wij", "wil", "willen", "wilt", "with",
    "worden", "wordt", "you", "zal", "ze", "zeer", "zelf", "zich", "zij", "zijn", "zo", "zoals",
    "zodat", "zoek", "zoeken", "zoekt", "zonder", "zou", "zouden", "zullen",
    // clang-format on
});
static_assert(std::ranges::is_sorted(empty));

}  // namespace

bool is_common(std::string_view folded) { return std::ranges::binary_search(common, folded); }

bool is_empty_word(std::string_view folded) { return std::ranges::binary_search(empty, folded); }

}  // namespace matching
