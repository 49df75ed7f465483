#include "core/base/message.h"

#include "core/base/text.h"

namespace core {

std::string Message::english() const
{
    std::string out;
    for (std::size_t i = 0; i < m_source.size(); ++i) {
        const bool isPlace = m_source[i] == '%' && i + 1 < m_source.size() && m_source[i + 1] >= '1'
            && m_source[i + 1] <= '9';
        const auto n = isPlace ? std::size_t(m_source[i + 1] - '1') : m_arguments.size();
        if (n >= m_arguments.size()) {
            out += m_source[i];
            continue;
        }
        const auto& argument = m_arguments[n];
        out += argument.index() == 0 ? std::get<0>(argument) : formatNumber(std::get<1>(argument), 15);
        ++i;
    }
    return out;
}

}
