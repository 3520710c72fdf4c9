#pragma once

#include <memory>

namespace app {

/// While it lives the display does not sleep: the X server's saver is suspended, and the system's
/// idle sleep is held off where systemd-inhibit is there. Either may be missing; neither is told.
///
/// Takes: a GLFW that has been started.
class StayAwake {
public:
    StayAwake();
    StayAwake(const StayAwake&) = delete;
    StayAwake& operator=(const StayAwake&) = delete;
    ~StayAwake();

private:
    int inhibitor_ = -1;  // process
};

}  // namespace app
