#include "core/figures/regions_figure.h"

#include "core/figures/axes.h"
#include "core/figures/figure_parts.h"
#include "core/figures/shown_unit.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

const char* const key = "regions";
constexpr std::size_t mostGroups = 6; // colours that can be told apart; the smaller ones share the last
constexpr double decade = 10;

/// The largest groups, the largest first.
std::vector<std::string> groupsOf(const std::vector<RegionDot>& dots)
{
    std::map<std::string, int> counts;
    for (const RegionDot& dot : dots)
        ++counts[dot.group];
    std::vector<std::string> out;
    out.reserve(counts.size());
    for (const auto& [group, _] : counts)
        out.push_back(group);
    std::ranges::stable_sort(out, [&](const auto& a, const auto& b) { return counts[a] > counts[b]; });
    return out;
}

Axis axisOf(Message label, const ShownUnit& unit, Range range)
{
    const bool isLog = range.min() > 0 && range.max() > decade * range.min();
    range.add(isLog ? range.min() / 1.3 : 0);
    range.add(range.max() * (isLog ? 1.3 : 1.05));
    return isLog ? logAxis(std::move(label), unit.name, range)
                 : roundedAxis(std::move(label), unit.name, range);
}

/// Dots in their place in the figure.
class Picture
{
public:
    explicit Picture(const std::vector<RegionDot>& dots)
        : m_dots(dots)
    {
        double kg = 0, usd = 0;
        for (const RegionDot& dot : dots) {
            kg = std::max(kg, dot.kg);
            usd = std::max(usd, dot.usd);
        }
        m_carbon = unitFor(kg, carbonUnits());
        m_money = unitFor(usd, moneyUnits());
    }

    RegionsPicture make()
    {
        Figure& f = m_out.figure;
        f.key = key;
        f.title = N_("Cost against carbon by region");
        setAxes();
        addGroups();
        addFront();
        addMarkers();
        f.caption
            = N_("Each dot is one region of a cloud at one way of paying; the line joins those that no other "
                 "beats in both carbon and cost.");
        return std::move(m_out);
    }

private:
    double x(const RegionDot& dot) const { return dot.kg / m_carbon.factor; }
    double y(const RegionDot& dot) const { return dot.usd / m_money.factor; }

    void setAxes()
    {
        Range carbon, money;
        for (const RegionDot& dot : m_dots) {
            carbon.add(x(dot));
            money.add(y(dot));
        }
        m_out.figure.x = axisOf(N_("Carbon"), m_carbon, carbon);
        m_out.figure.y = axisOf(N_("Cost"), m_money, money);
    }

    void addGroups()
    {
        const auto groups = groupsOf(m_dots);
        const std::size_t shown = groups.size() <= mostGroups ? groups.size() : mostGroups - 1;
        for (std::size_t g = 0; g < shown; ++g)
            addSeries(plainText(groups[g]), int(g),
                      [&](const RegionDot& dot) { return dot.group == groups[g]; });
        if (shown < groups.size())
            addSeries(N_("Others"), int(shown), [&](const RegionDot& dot) {
                return std::find(groups.begin(), groups.begin() + long(shown), dot.group)
                    == groups.begin() + long(shown);
            });
    }

    /// Also of a group that is filtered out: the legend stays what it is, and names the one that is left.
    template<class Belongs>
    void addSeries(Message name, int colour, Belongs belongs)
    {
        Series series {.name = std::move(name), .mark = Mark::Points, .colour = colour};
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < m_dots.size(); ++i)
            if (m_dots[i].isShown && belongs(m_dots[i])) {
                series.x.push_back(x(m_dots[i]));
                series.y.push_back(y(m_dots[i]));
                series.labels.push_back(m_dots[i].label);
                members.push_back(i);
            }
        m_out.figure.series.push_back(std::move(series));
        m_out.dots.push_back(std::move(members));
    }

    void addFront()
    {
        std::vector<std::pair<double, double>> front;
        for (const RegionDot& dot : m_dots)
            if (dot.isShown && dot.isBest)
                front.emplace_back(x(dot), y(dot));
        if (front.size() < 2)
            return;
        std::ranges::sort(front);
        Series line {.name = N_("Best in carbon and cost"), .colour = 0, .isDashed = true, .isMuted = true};
        for (const auto& [carbon, money] : front) {
            line.x.push_back(carbon);
            line.y.push_back(money);
        }
        m_out.figure.series.push_back(std::move(line));
        m_out.dots.emplace_back();
    }

    void addMarkers()
    {
        for (const RegionDot& dot : m_dots) {
            if (dot.isCurrent)
                m_out.figure.markers.push_back(
                    {Marker::Kind::Scenario, x(dot), y(dot), N_("This scenario"), int(mostGroups)});
            else if (dot.isShown && dot.isChosen)
                m_out.figure.markers.push_back(
                    {Marker::Kind::Crossing, x(dot), y(dot), plainText(dot.label), int(mostGroups)});
        }
    }

    const std::vector<RegionDot>& m_dots;
    ShownUnit m_carbon, m_money;
    RegionsPicture m_out;
};

}

RegionsPicture regionsFigure(const std::vector<RegionDot>& dots)
{
    if (std::ranges::none_of(dots, [](const RegionDot& dot) { return dot.isShown || dot.isCurrent; }))
        return {emptyFigure(key, N_("Cost against carbon by region"),
                            N_("No region in the list has both its carbon and its cost known.")),
                {}};
    return Picture(dots).make();
}

}
