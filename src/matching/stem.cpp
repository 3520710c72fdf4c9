#include "matching/stem.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace matching {

namespace {

/// Forms that no rule brings together: strong verbs, plurals of their own, and what people make
/// of a word ("reparatie", "repareren"). Without accents, sorted by form.
struct Form {
    std::string_view form;
    std::string_view word;
};
constexpr auto forms = std::to_array<Form>({
    // clang-format off
    Form{"at", "eten"},
    Form{"baden", "bad"},
    Form{"bakt", "bakken"},
    Form{"bladeren", "blad"},
    Form{"bouwt", "bouwen"},
    Form{"bracht", "brengen"},
    Form{"daags", "dag"},
    Form{"draagt", "dragen"},
    Form{"drinkt", "drinken"},
    Form{"dronk", "drinken"},
    Form{"eet", "eten"},
    Form{"eieren", "ei"},
    Form{"fietsen", "fiets"},
    Form{"fietser", "fiets"},
    Form{"fietsers", "fiets"},
    Form{"fietst", "fiets"},
    Form{"gebakken", "bakken"},
    Form{"gebouwd", "bouwen"},
    Form{"gebracht", "brengen"},
    Form{"gedragen", "dragen"},
    Form{"geeft", "geven"},
    Form{"gefietst", "fiets"},
    Form{"gegeten", "eten"},
    Form{"gegeven", "geven"},
    Form{"gegraven", "graven"},
    Form{"geholpen", "helpen"},
    Form{"gekocht", "kopen"},
    Form{"gekookt", "koken"},
    Form{"gelast", "lassen"},
    Form{"geleend", "lenen"},
    Form{"geleerd", "leren"},
    Form{"gelezen", "lezen"},
    Form{"gelopen", "lopen"},
    Form{"geluisterd", "luisteren"},
    Form{"gemaaid", "maaien"},
    Form{"genaaid", "naaien"},
    Form{"geoefend", "oefenen"},
    Form{"gepraat", "praten"},
    Form{"gereden", "rijden"},
    Form{"gerepareerd", "repareren"},
    Form{"gerepareerde", "repareren"},
    Form{"geschilderd", "schilderen"},
    Form{"geschreven", "schrijven"},
    Form{"gesjouwd", "sjouwen"},
    Form{"gesnoeid", "snoeien"},
    Form{"gespeeld", "spelen"},
    Form{"getild", "tillen"},
    Form{"getimmerd", "timmeren"},
    Form{"gevaren", "varen"},
    Form{"geveegd", "vegen"},
    Form{"gewandeld", "wandelen"},
    Form{"gezongen", "zingen"},
    Form{"glazen", "glas"},
    Form{"graaft", "graven"},
    Form{"hielp", "helpen"},
    Form{"kids", "kind"},
    Form{"kinderen", "kind"},
    Form{"kinders", "kind"},
    Form{"kleren", "kleed"},
    Form{"kocht", "kopen"},
    Form{"kookt", "koken"},
    Form{"kookte", "koken"},
    Form{"lasser", "lassen"},
    Form{"last", "lassen"},
    Form{"leden", "lid"},
    Form{"leent", "lenen"},
    Form{"leert", "leren"},
    Form{"leest", "lezen"},
    Form{"liep", "lopen"},
    Form{"liepen", "lopen"},
    Form{"loods", "loodse"},
    Form{"loodsen", "loodse"},
    Form{"loopt", "lopen"},
    Form{"luistert", "luisteren"},
    Form{"maait", "maaien"},
    Form{"muzikaal", "muziek"},
    Form{"muzikanten", "muzikant"},
    Form{"naait", "naaien"},
    Form{"oefent", "oefenen"},
    Form{"oma's", "oma"},
    Form{"omas", "oma"},
    Form{"opa's", "opa"},
    Form{"opas", "opa"},
    Form{"oudere", "senior"},  // or they would be parents
    Form{"ouderen", "senior"},
    Form{"paars", "paarse"},
    Form{"plaats", "plek"},
    Form{"plaatsen", "plek"},
    Form{"praat", "praten"},
    Form{"raderen", "rad"},
    Form{"reden", "rijden"},
    Form{"reed", "rijden"},
    Form{"rekent", "rekenen"},
    Form{"reparatie", "repareren"},
    Form{"reparaties", "repareren"},
    Form{"repareert", "repareren"},
    Form{"rijdt", "rijden"},
    Form{"rit", "rijden"},
    Form{"ritten", "rijden"},
    Form{"schepen", "schip"},
    Form{"schilder", "schilderen"},
    Form{"schilders", "schilderen"},
    Form{"schildert", "schilderen"},
    Form{"schreef", "schrijven"},
    Form{"schrijft", "schrijven"},
    Form{"sjouwt", "sjouwen"},
    Form{"snoeit", "snoeien"},
    Form{"speelde", "spelen"},
    Form{"speelt", "spelen"},
    Form{"steden", "stad"},
    Form{"tilt", "tillen"},
    Form{"timmerlieden", "timmeren"},
    Form{"timmerlui", "timmeren"},
    Form{"timmerman", "timmeren"},
    Form{"timmert", "timmeren"},
    Form{"tolk", "tolken"},
    Form{"tolkt", "tolken"},
    Form{"tuin", "tuinieren"},
    Form{"tuinen", "tuinieren"},
    Form{"tuinlieden", "tuinieren"},
    Form{"tuinman", "tuinieren"},
    Form{"tuintje", "tuinieren"},
    Form{"vaart", "varen"},
    Form{"veegt", "vegen"},
    Form{"verhuisd", "verhuizen"},
    Form{"verhuist", "verhuizen"},
    Form{"verhuizing", "verhuizen"},
    Form{"verkocht", "verkopen"},
    Form{"vertaald", "vertalen"},
    Form{"vertaalt", "vertalen"},
    Form{"vertaling", "vertalen"},
    Form{"vervoer", "vervoeren"},
    Form{"vervoert", "vervoeren"},
    Form{"wandelaar", "wandelen"},
    Form{"wandelaars", "wandelen"},
    Form{"wandeling", "wandelen"},
    Form{"wandelingen", "wandelen"},
    Form{"wandelt", "wandelen"},
    Form{"zang", "zingen"},
    Form{"zong", "zingen"},
    Form{"zongen", "zingen"}
    // clang-format on
});
static_assert(std::ranges::is_sorted(forms, {}, &Form::form));

std::string_view base_form(std::string_view word) {
    const auto found = std::ranges::lower_bound(forms, word, {}, &Form::form);
    return found != forms.end() && found->form == word ? found->word : word;
}

bool is_vowel(char letter) {
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

/// U+00E0 to U+00FF without their accents; people in a hurry leave them out.
constexpr std::array<std::string_view, 32> plain_latin = {
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y"};

/// "mann" to "man", "huiz" to "huis", "briev" to "brief".
void mend_end(std::string& word) {
    const std::size_t size = word.size();
    if (size >= 4 && word[size - 1] == word[size - 2] && !is_vowel(word.back())) word.pop_back();
    if (word.ends_with('z')) word.back() = 's';
    if (word.ends_with('v')) word.back() = 'f';
}

bool cut(std::string& word, std::string_view ending, std::size_t least_left) {
    if (!word.ends_with(ending) || word.size() < ending.size() + least_left) return false;
    word.resize(word.size() - ending.size());
    return true;
}

/// Open and closed syllables write one sound with one or two letters: "zaal", "zalen".
std::string with_short_vowels(std::string word) {
    const auto repeats = [](char one, char other) {
        return one == other && (one == 'a' || one == 'e' || one == 'o' || one == 'u');
    };
    word.erase(std::unique(word.begin(), word.end(), repeats), word.end());
    return word;
}

/// "boompje" to "boom", "eitje" to "ei", "feestje" to "feest": a t belongs to the ending only after
/// a vowel, l, n, r or w.
void cut_diminutive(std::string& word) {
    const bool of_ending =
        word.size() > 3 &&
        (is_vowel(word[word.size() - 4]) ||
         std::string_view("lnrw").find(word[word.size() - 4]) != std::string_view::npos);
    if (of_ending && cut(word, "tje", 4)) return;
    if (!cut(word, "pje", 4)) cut(word, "je", 4);
}

/// "gerepareerd" to "repareer", "geverfd" to "verf": what is left is the stem of the verb.
void cut_participle(std::string& word) {
    if (word.size() < 7 || !word.starts_with("ge")) return;
    if (!word.ends_with('d') && !word.ends_with('t')) return;
    word = word.substr(2, word.size() - 3);
    mend_end(word);
}

/// "werkt" to "werk": not after a vowel, s, c or f, where the t belongs to the word ("kunst").
void cut_verb_ending(std::string& word) {
    if (word.size() < 5 || !word.ends_with('t')) return;
    const char before = word[word.size() - 2];
    if (!is_vowel(before) && std::string_view("scf").find(before) == std::string_view::npos)
        word.pop_back();
}

}  // namespace

std::string without_accents(std::string_view text) {
    const std::size_t accent = text.find('\xC3');
    if (accent == std::string_view::npos) return std::string(text);
    std::string plain(text.substr(0, accent));
    for (std::size_t at = accent; at < text.size(); ++at) {
        const auto first = static_cast<unsigned char>(text[at]);
        if (first == 0xC3 && at + 1 < text.size()) {
            const auto second = static_cast<unsigned char>(text[at + 1]);
            if (second >= 0xA0 && second <= 0xBF) {
                plain += plain_latin[second - 0xA0U];
                ++at;
                continue;
            }
        }
        plain += text[at];
    }
    return plain;
}

std::string stem_of_part(std::string_view part) {
    std::string word(part);
    mend_end(word);
    return with_short_vowels(std::move(word));
}

std::string stem(std::string_view folded) {
    const std::string plain = without_accents(folded);
    std::string word(base_form(plain));
    if (!cut(word, "'s", 2) && word.ends_with('\'')) word.pop_back();
    if (cut(word, "heden", 3))
        word += "heid";
    else if (word.size() >= 8 && word.ends_with("ingen"))
        word.resize(word.size() - 2);
    if (cut(word, "en", 3)) mend_end(word);
    if (word.size() >= 5 && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
    cut_diminutive(word);
    if (cut(word, "e", 4)) mend_end(word);
    cut_verb_ending(word);
    cut_participle(word);
    mend_end(word);
    return with_short_vowels(std::move(word));
}

}  // namespace matching
