#pragma once

#include "core/base/message.h"

#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace core {

/// What is wrong, and where a person will find it: "accelerators.csv:14", "/hardware/count".
struct Issue
{
    std::string where;
    Message what;

    [[nodiscard]] std::string english() const
    {
        return where.empty() ? what.english() : where + ": " + what.english();
    }
    friend bool operator==(const Issue&, const Issue&) = default;
};
using Issues = std::vector<Issue>;

/// A value, or everything that prevented it. (std::expected comes with C++23.)
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Issue issue)
        : m_state(std::in_place_index<1>, Issues {std::move(issue)})
    {
    }
    Result(Issues issues)
        : m_state(std::in_place_index<1>, std::move(issues))
    {
        assert(!std::get<1>(m_state).empty());
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& operator*() { return std::get<0>(m_state); }
    const T& operator*() const { return std::get<0>(m_state); }
    T* operator->() { return &std::get<0>(m_state); }
    const T* operator->() const { return &std::get<0>(m_state); }
    const Issues& issues() const { return std::get<1>(m_state); }

private:
    std::variant<T, Issues> m_state;
};

}
