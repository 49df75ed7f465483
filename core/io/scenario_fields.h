#pragma once

#include "core/io/scenario_reading.h"

namespace core {

/// A field of the file that is no row of params() or choices(): a text or a list.
struct Field
{
    const char* key; ///< JSON pointer; '*' stands for the number of a deployment
    bool isText; ///< on the command line it takes the words as they are; others take JSON
    Json (*write)(const Scenario&, std::size_t deployment);
    void (*read)(Reading&, std::size_t deployment, const Json&, const std::string& where);

    bool isPerDeployment() const { return hasDeployment(key); }
};
std::span<const Field> fields();

// In uncertainty_json.cpp.
Json writeUncertainty(const Scenario& s, std::size_t deployment);
void readUncertainty(Reading& reading, std::size_t deployment, const Json& json, const std::string& where);

}
