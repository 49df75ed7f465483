#include "app/gui_main.h"

#include <cstdio>

int main(int argc, char** argv)
{
    const auto places = app::findPlaces(app::surroundings());
    if (!places) {
        std::fprintf(stderr, "carbacus: %s\n", places.issues().front().english().c_str());
        return 1;
    }
    return app::openWindow(argc, argv, *places, {});
}
