// What the kinds of line look like to people who see fewer colours, and on a grey printer.

#include "graph/line_style.hpp"
#include "ui/bare_screen.hpp"

#include <array>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <numbers>
#include <string>

using Catch::Approx;

namespace {

using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

double linear(std::uint8_t part) {
    const double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

Three times(const Matrix& matrix, const Three& by) {
    Three result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t at = 0; at < 3; ++at) result[row] += matrix[row][at] * by[at];
    return result;
}

struct Sight {
    const char* name;
    Matrix of_linear_rgb;
};

// Complete lack of one kind of cone. Source: Machado, Oliveira, Fernandes, "A physiologically-based
// model for simulation of color vision deficiency" (2009), severity 1. Grey: the luminance of sRGB.
constexpr std::array sights = {
    Sight{"all colours", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Sight{"protanopia",
          {{{0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}}}},
    Sight{"deuteranopia",
          {{{0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}}}},
    Sight{"tritanopia",
          {{{1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}}}},
    Sight{"grey",
          {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}}}};

/// CIE L*a*b* of linear sRGB under D65.
Three lab(Three rgb) {
    for (double& part : rgb) part = std::min(1.0, std::max(0.0, part));
    constexpr Matrix to_xyz = {{{0.4124564, 0.3575761, 0.1804375},
                                {0.2126729, 0.7151522, 0.0721750},
                                {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Three white = {0.95047, 1.0, 1.08883};
    Three f = times(to_xyz, rgb);
    for (std::size_t at = 0; at < 3; ++at) {
        const double t = f[at] / white[at];
        constexpr double low = 6.0 / 29.0;
        f[at] = t > low * low * low ? std::cbrt(t) : t / (3.0 * low * low) + 4.0 / 29.0;
    }
    return {116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2])};
}

double degrees(double radians) { return radians * 180.0 / std::numbers::pi; }
double cosine(double of_degrees) { return std::cos(of_degrees * std::numbers::pi / 180.0); }
double sine(double of_degrees) { return std::sin(of_degrees * std::numbers::pi / 180.0); }

double hue(double a, double b) {
    if (a == 0.0 && b == 0.0) return 0.0;
    const double angle = degrees(std::atan2(b, a));
    return angle < 0.0 ? angle + 360.0 : angle;
}

/// Source: Sharma, Wu, Dalal, "The CIEDE2000 color-difference formula" (2005).
double difference(Three one, Three other) {
    const auto seventh = [](double c) {
        const double power = std::pow(c, 7);
        return std::sqrt(power / (power + std::pow(25.0, 7)));
    };
    const double c_mean = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2.0;
    const double g = 0.5 * (1.0 - seventh(c_mean));
    one[1] *= 1.0 + g;
    other[1] *= 1.0 + g;
    const double c1 = std::hypot(one[1], one[2]);
    const double c2 = std::hypot(other[1], other[2]);
    const double h1 = hue(one[1], one[2]);
    const double h2 = hue(other[1], other[2]);
    double turn = 0.0;
    double h = h1 + h2;
    if (c1 * c2 != 0.0) {
        turn = h2 - h1;
        if (turn > 180.0) turn -= 360.0;
        if (turn < -180.0) turn += 360.0;
        if (std::abs(h1 - h2) <= 180.0)
            h = (h1 + h2) / 2.0;
        else
            h = h1 + h2 < 360.0 ? (h1 + h2 + 360.0) / 2.0 : (h1 + h2 - 360.0) / 2.0;
    }
    const double lightness = (one[0] + other[0]) / 2.0 - 50.0;
    const double chroma = (c1 + c2) / 2.0;
    const double t = 1.0 - 0.17 * cosine(h - 30.0) + 0.24 * cosine(2.0 * h) +
                     0.32 * cosine(3.0 * h + 6.0) - 0.20 * cosine(4.0 * h - 63.0);
    const double bend = (h - 275.0) / 25.0;
    const double rotation = -2.0 * seventh(chroma) * sine(60.0 * std::exp(-bend * bend));
    const double dl = (other[0] - one[0]) / (1.0 + 0.015 * lightness * lightness /
                                                       std::sqrt(20.0 + lightness * lightness));
    const double dc = (c2 - c1) / (1.0 + 0.045 * chroma);
    const double dh = 2.0 * std::sqrt(c1 * c2) * sine(turn / 2.0) / (1.0 + 0.015 * chroma * t);
    return std::sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

Three seen(const Sight& sight, std::string_view token) {
    const base::Colour colour = ui_test::theme()[token];
    return lab(times(sight.of_linear_rgb,
                     {linear(colour.red), linear(colour.green), linear(colour.blue)}));
}

}  // namespace

TEST_CASE("the measure of colours gives the published differences", "[ui]") {
    // Rows 1, 7, 17 and 25 of the test data that its authors published.
    CHECK(difference({50.0, 2.6772, -79.7751}, {50.0, 0.0, -82.7485}) ==
          Approx(2.0425).margin(1e-4));
    CHECK(difference({50.0, 0.0, 0.0}, {50.0, -1.0, 2.0}) == Approx(2.3669).margin(1e-4));
    CHECK(difference({50.0, 2.5, 0.0}, {73.0, 25.0, -18.0}) == Approx(27.1492).margin(1e-4));
    CHECK(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) ==
          Approx(1.2644).margin(1e-4));
}

TEST_CASE("kinds of line differ in colour for everybody, and on grey paper", "[ui]") {
    using domain::ConnectionStatus;
    const std::array<std::string_view, 5> kinds = {
        graph::style_of(ConnectionStatus::possible).colour,
        graph::style_of(ConnectionStatus::pinned).colour,
        graph::style_of(ConnectionStatus::proposed).colour,
        graph::style_of(ConnectionStatus::agreed).colour, graph::chosen_colour};
    constexpr double told_apart = 8.0;
    for (const Sight& sight : sights)
        for (std::size_t one = 0; one < kinds.size(); ++one)
            for (std::size_t other = one + 1; other < kinds.size(); ++other) {
                CAPTURE(sight.name, kinds[one], kinds[other]);
                CHECK(difference(seen(sight, kinds[one]), seen(sight, kinds[other])) >= told_apart);
            }
}
