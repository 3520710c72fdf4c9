#include "report/poster.hpp"

#include "report/chapters.hpp"
#include "report/names.hpp"

namespace report {

Poster build_poster(const Material& material) {
    const base::Words& words = material.words;
    return {title_of(material.now, words),
            material.now.details.question,
            when_and_where_of(material.now, words),
            words.say("report.poster.legend"),
            map_figure(material),
            material.now.details.date};
}

std::string in_words(const Poster& poster) {
    std::string words = poster.map.caption;
    for (const Line& line : poster.map.in_words) words += " " + line.strong + " " + line.text;
    return words;
}

}  // namespace report
