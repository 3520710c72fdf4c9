#include "report/poster_print.hpp"

#include "report/markup.hpp"
#include "report/picture_cairo.hpp"

#include <array>
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <cmath>

namespace report {

namespace {

constexpr double points_per_inch = 72.0;
constexpr double millimetre = points_per_inch / 25.4;  // in points

struct Close {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
using Surface = std::unique_ptr<cairo_surface_t, Close>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(bytes)->append(data, data + length);
    return CAIRO_STATUS_SUCCESS;
}

Surface surface_for(PosterFormat format, const PosterLayout& layout, std::string& bytes) {
    const double width = layout.width * millimetre;
    const double height = layout.height * millimetre;
    switch (format) {
        case PosterFormat::svg:
            return Surface(cairo_svg_surface_create_for_stream(append, &bytes, width, height));
        case PosterFormat::pdf:
            return Surface(cairo_pdf_surface_create_for_stream(append, &bytes, width, height));
        case PosterFormat::png:
            break;
    }
    const auto pixels = [](double points) {
        return static_cast<int>(std::lround(points * poster_dpi / points_per_inch));
    };
    return Surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels(width), pixels(height)));
}

// Without a date of its own Cairo would write the moment of printing.
void describe_pdf(cairo_surface_t* pdf, const Poster& poster) {
    const std::string day = poster.made.empty() ? "1970-01-01" : poster.made;
    const std::string moment = day + "T00:00:00Z";
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_TITLE, poster.title.c_str());
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_SUBJECT, in_words(poster).c_str());
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATOR, "samen");
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, moment.c_str());
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_MOD_DATE, moment.c_str());
}

PlacedText in_points(PlacedText text) {
    text.box = {text.box.x * millimetre, text.box.y * millimetre, text.box.w * millimetre,
                text.box.h * millimetre};
    text.style.size *= millimetre;
    return text;
}

// Pango counts in units of a 1024th and so wants lengths that are not tiny: points, no millimetres.
void paint(cairo_t* cairo, const Poster& poster, const PosterLayout& layout,
           const base::Theme& theme, const Typeface& typeface) {
    Brush brush(cairo, theme, typeface);
    brush.fill({0.0, 0.0, layout.width * millimetre, layout.height * millimetre}, "surface");
    paint_picture(brush, poster.map.picture,
                  {layout.picture.origin * millimetre, layout.picture.height * millimetre});
    for (const PlacedText& text : layout.texts) {
        const PlacedText placed = in_points(text);
        brush.text(placed, layout.width * millimetre - 2 * layout.margin * millimetre);
    }
    for (std::size_t at = 0; at < layout.samples.size(); ++at) {
        const graph::Box& box = layout.samples[at];
        paint_sample(
            brush, poster.map.picture.legend[at],
            {box.x * millimetre, box.y * millimetre, box.w * millimetre, box.h * millimetre},
            layout.sample_line * millimetre);
    }
}

// Cairo writes no title in an SVG, and numbers its ids through all drawings of the program.
void describe_svg(std::string& svg, const Poster& poster) {
    const std::size_t root = svg.find("<svg ");
    const std::size_t opened = svg.find('>', root);
    if (root == std::string::npos || opened == std::string::npos) return;
    constexpr std::string_view numbered = "<g id=\"surface";
    if (const std::size_t group = svg.find(numbered, opened); group != std::string::npos) {
        const std::size_t number = group + numbered.size();
        svg.replace(group, svg.find('"', number) - group, "<g id=\"poster");
    }
    Markup words;
    words.element("title", poster.title, {{"id", "poster-title"}});
    words.element("desc", in_words(poster), {{"id", "poster-description"}});
    svg.insert(opened + 1, "\n" + words.whole());
    svg.insert(root + 5,
               "role=\"img\" aria-labelledby=\"poster-title\" "
               "aria-describedby=\"poster-description\" ");
}

// Tells a printer how large the PNG is: the chunk pHYs with 5906 pixels a metre, which is 150 an
// inch. It stands behind the first chunk, whose length is fixed. Source: PNG 1.2, 4.2.4.2.
void describe_png(std::string& png) {
    static_assert(poster_dpi == 150.0);
    constexpr std::array<unsigned char, 21> pixel_size{0,    0,    0, 9,    'p',  'H',  'Y',
                                                       's',  0,    0, 0x17, 0x12, 0,    0,
                                                       0x17, 0x12, 1, 0x67, 0x9F, 0xD2, 0x52};
    constexpr std::size_t behind_header = 8 + 25;
    png.insert(png.begin() + behind_header, pixel_size.begin(), pixel_size.end());
}

}  // namespace

base::Result<std::string> print_poster(const Poster& poster, Sheet sheet, PosterFormat format,
                                       const base::Theme& theme,
                                       const std::filesystem::path& fonts) {
    const auto typeface = Typeface::make(fonts);
    if (!typeface.has_value()) return typeface.error();
    const Typeface& letters = *typeface.value();
    const PosterLayout layout =
        layout_of(poster, sheet, [&](std::string_view text, TextStyle style, double most) {
            style.size *= millimetre;
            TextSize size = Typeface::size_of(letters.block(text, style, most * millimetre));
            size.width /= millimetre;
            size.height /= millimetre;
            return size;
        });

    std::string bytes;
    const Surface surface = surface_for(format, layout, bytes);
    if (format == PosterFormat::pdf) describe_pdf(surface.get(), poster);
    cairo_status_t status = CAIRO_STATUS_SUCCESS;
    {
        const std::unique_ptr<cairo_t, Close> cairo(cairo_create(surface.get()));
        if (format == PosterFormat::png)
            cairo_scale(cairo.get(), poster_dpi / points_per_inch, poster_dpi / points_per_inch);
        paint(cairo.get(), poster, layout, theme, letters);
        status = cairo_status(cairo.get());
    }
    if (status == CAIRO_STATUS_SUCCESS && format == PosterFormat::png)
        status = cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
    cairo_surface_finish(surface.get());
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        return base::Problem{"cannot_draw", cairo_status_to_string(status)};
    if (format == PosterFormat::svg) describe_svg(bytes, poster);
    if (format == PosterFormat::png) describe_png(bytes);
    return bytes;
}

}  // namespace report
