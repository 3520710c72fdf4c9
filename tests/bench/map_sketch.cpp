#include "bench/map_sketch.hpp"

#include <fstream>
#include <string_view>

namespace {

constexpr double high = 540.0;  // of the drawing

std::string_view colour_of(const graph::Curve& curve) {
    if (curve.chosen) return "#BB4611";
    return curve.status == domain::ConnectionStatus::possible ? "#7E868C" : "#0B5F5A";
}

void write_curve(std::ostream& out, const graph::Curve& curve) {
    out << "<path fill='none' stroke='" << colour_of(curve) << "' stroke-width='"
        << curve.width * high << "' d='M";
    for (std::size_t at = 0; at < curve.points.size(); ++at)
        out << (at == 1 ? " C " : " ") << curve.points[at].x * high << ' '
            << curve.points[at].y * high;
    out << "'/>\n";
}

void write_disc(std::ostream& out, const graph::Picture& picture, const graph::Disc& disc) {
    const double x = disc.centre.x * high;
    const double y = disc.centre.y * high;
    out << "<circle cx='" << x << "' cy='" << y << "' r='"
        << (disc.radius - picture.ring_width / 2.0) * high << "' fill='white' stroke='"
        << (disc.chosen ? "#BB4611" : "#4477AA") << "' stroke-width='" << picture.ring_width * high
        << "'/>\n";
    out << "<text x='" << x << "' y='" << y + disc.initials_size * high * 0.36 << "' font-size='"
        << disc.initials_size * high << "' font-weight='bold'>" << disc.initials << "</text>\n";
    double base = disc.label.box.y + picture.line_height * 0.8;
    for (const std::string& line : disc.label.lines) {
        const graph::Box& box = disc.label.box;
        out << "<text x='" << (box.x + box.w / 2.0) * high << "' y='" << base * high
            << "' font-size='" << picture.text_size * high << "'>" << line << "</text>\n";
        base += picture.line_height;
    }
}

}  // namespace

bool sketch(const graph::Picture& picture, const std::filesystem::path& file) {
    std::ofstream out(file);
    const double wide = picture.ratio * high;
    out << "<svg xmlns='http://www.w3.org/2000/svg' width='" << wide << "' height='" << high
        << "' text-anchor='middle' font-family='Inter, DejaVu Sans, sans-serif'>\n"
        << "<rect width='" << wide << "' height='" << high << "' fill='#FAF8F4'/>\n";
    for (const graph::Curve& curve : picture.curves) write_curve(out, curve);
    for (const graph::Disc& disc : picture.discs) write_disc(out, picture, disc);
    out << "</svg>\n";
    return out.good();
}
