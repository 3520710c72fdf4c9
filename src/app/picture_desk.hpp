#pragma once

#include "app/assets.hpp"
#include "app/commands.hpp"
#include "domain/agenda.hpp"
#include "domain/event.hpp"
#include "ui/desk.hpp"

#include <span>

namespace app {

/// The desk as it stands when a screen is at hand, for a picture: nothing is typed.
class PictureDesk {
public:
    PictureDesk(const ui::Scene& scene, std::span<const domain::Record> records,
                const matching::Knowledge& knowledge);

    void draw(const ui::Palette& palette, float width, float height, float text_scale);

private:
    const ui::Scene& wall_;
    domain::State state_;
    std::vector<matching::Opportunity> opportunities_;
    std::span<const domain::Record> records_;
    domain::Agenda agenda_;
    ui::DeskMemory memory_;
};

/// The start screen without any evening of the user's own.
void draw_start_picture(const ui::Palette& palette, const Assets& assets,
                        const PictureOptions& options);

}  // namespace app
