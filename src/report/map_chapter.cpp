#include "domain/lookup.hpp"
#include "report/chapters.hpp"
#include "report/names.hpp"

#include <algorithm>
#include <iterator>

namespace report {

namespace {

std::string status_word(domain::ConnectionStatus status, const base::Words& words) {
    switch (status) {
        case domain::ConnectionStatus::possible:
            return words.say("report.map.possible");
        case domain::ConnectionStatus::pinned:
            return words.say("report.map.pinned");
        case domain::ConnectionStatus::proposed:
            return words.say("report.map.proposed");
        case domain::ConnectionStatus::agreed:
            return words.say("report.map.agreed");
    }
    return {};
}

std::string neighbours_of(const Material& material, const graph::Neighbours& neighbours) {
    std::vector<std::string> names;
    for (const domain::Connection& connection : neighbours.connections) {
        const domain::OrganisationId other =
            connection.one == neighbours.organisation ? connection.other : connection.one;
        names.push_back(material.words.say(
            "report.map.neighbour", {{"name", name_of(material.now, other)},
                                     {"status", status_word(connection.status, material.words)}}));
    }
    if (names.empty()) return material.words.say("report.map.no_neighbours");
    return listed(names, material.words) + ".";
}

std::string legend_words(const Material& material, const graph::LegendEntry& entry) {
    const base::Words& words = material.words;
    const domain::Method& method = material.now.method;
    switch (entry.kind) {
        case graph::LegendKind::shape:
            if (entry.key == "other") return words.say("report.map.other_kinds");
            return domain::term_name(method.kinds, entry.key, words.language());
        case graph::LegendKind::ring:
            if (entry.key.empty() || entry.key == "other")
                return words.say("report.map.other_fields");
            return domain::term_name(method.policy_fields, entry.key, words.language());
        case graph::LegendKind::hollow:
            return words.say("report.map.hollow");
        case graph::LegendKind::status:
            return status_word(entry.status, words);
        case graph::LegendKind::chosen:
            return words.say("report.map.chosen");
        case graph::LegendKind::help:
            break;  // paper points nowhere
    }
    return {};
}

}  // namespace

MapFigure map_figure(const Material& material) {
    const base::Words& words = material.words;
    MapFigure figure;
    figure.picture = material.picture;
    const auto residents =
        std::ranges::count_if(material.picture.discs, [&](const graph::Disc& disc) {
            const domain::Organisation* organisation = find(material.now, disc.organisation);
            return organisation != nullptr && organisation->resident;
        });
    const std::string organisations =
        counted(std::ssize(material.picture.discs) - residents, residents, words);
    figure.title = words.say("report.map.title", {{"organisations", organisations}});
    figure.caption = words.say(
        material.picture.curves.empty() ? "report.map.caption_no_lines" : "report.map.caption",
        {{"organisations", organisations}});
    if (material.picture.lines_left_out > 0)
        figure.caption += " " + words.count("report.map.left_out", material.picture.lines_left_out);
    for (const graph::LegendEntry& entry : material.picture.legend)
        figure.legend.push_back(legend_words(material, entry));
    figure.in_words_heading = words.say("report.map.in_words");
    for (const graph::Neighbours& neighbours : material.picture.text)
        figure.in_words.push_back({name_of(material.now, neighbours.organisation) + ":",
                                   neighbours_of(material, neighbours)});
    return figure;
}

Section map_chapter(const Material& material) {
    Section section{{}, material.words.say("report.map"), {}};
    if (!material.picture.discs.empty()) section.blocks.push_back(map_figure(material));
    return section;
}

}  // namespace report
