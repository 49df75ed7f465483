#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace test {

/// Where a document breaks a JSON Schema, by JSON pointer: the words of draft 7 that our schemas use, and a
/// fault for any other.
std::vector<std::string> schemaFaults(const nlohmann::json& schema, const nlohmann::json& document);

}
