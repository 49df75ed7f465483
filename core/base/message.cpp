#include "core/base/message.h"

#include "core/base/text.h"

namespace core {
namespace {

struct InEnglish
{
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(double value) const { return formatNumber(value, 15); }
    std::string operator()(const Amount& a) const
    {
        return formatNumber(a.value, 3) + (a.unit.empty() ? "" : " " + a.unit);
    }
    std::string operator()(const Term& term) const { return term.source; }
};

}

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
        out += std::visit(InEnglish(), m_arguments[n]);
        ++i;
    }
    return out;
}

}
