#include "core/explain/device.h"

#include "core/model/names.h"

namespace core {
namespace {

/// One accelerator at its work, and where what was assumed of it is noted.
class Device
{
public:
    Device(const Inputs& inputs, const Accelerator& chip, bool isTraining, std::string place)
        : m_in(inputs)
        , m_hardware(inputs.scenario().hardware)
        , m_chip(chip)
        , m_isTraining(isTraining)
        , m_isTrainings(chip.id == m_hardware.accelerator)
        , m_place(std::move(place))
    {
    }

    DeviceTrees trees() const
    {
        DeviceTrees out;
        const Parts host = hostShare();
        auto idle = m_in.assumed(m_place, "Idle power");
        out.busy = busyPower(idle, host);
        Parts idling = host;
        if (idle)
            idling.insert(idling.begin(), *std::move(idle));
        out.idle = sumOrOnly(N_("Power of an idle accelerator with its share of the host"), measure(watt),
                             std::move(idling));
        out.making = quotient(N_("Making it, by the hour of work"), measure(kilogramPerHour),
                              {making(), life(), fleet()});
        if (m_in.scenario().site.kind == SiteKind::Cloud) {
            out.compute = own("usd_per_accelerator_hour", N_("Price per accelerator-hour"),
                              m_hardware.pricePerAcceleratorHour.has_value());
            return out;
        }
        const Explanation price = own("accelerator_price_usd", N_("Accelerator purchase price"),
                                      m_hardware.acceleratorPrice.has_value());
        out.capital
            = quotient(N_("Purchase, by the hour of work"), measure(usdPerHour), {price, life(), fleet()});
        if (m_in.scenario().site.maintenanceShare)
            out.maintenance
                = quotient(N_("Maintenance, by the hour of work"), measure(usdPerHour),
                           {product(N_("Maintenance, by the hour"), measure(usdPerHour),
                                    {m_in.stated("/site/overrides/maintenance_share_per_year"), price}),
                            fleet()});
        return out;
    }

private:
    static std::string keyOf(const char* name) { return std::string("/hardware/overrides/") + name; }
    std::string at(const char* name) const { return m_isTraining ? keyOf(name) : m_place; }

    /// What the scenario says of the training's chip, else what was assumed.
    Explanation own(const char* name, const char* what, bool isStated) const
    {
        if (isStated && m_isTrainings)
            return m_in.stated(keyOf(name));
        const bool isHourly = std::string_view(name).ends_with("hour");
        return m_in.assumedOrLeftOut(at(name), what, isHourly ? measure(usdPerHour) : measure(usd));
    }

    Explanation perNode() const
    {
        if (m_isTrainings)
            return m_in.stated("/hardware/per_node");
        return constant(N_("Accelerators per node"), m_in.perNode(m_chip, m_isTrainings), measure(one),
                        N_("of its machine in the catalogue, else as in every new scenario"));
    }

    /// What is of a whole machine, by the accelerator; nothing where nothing is added.
    Parts shareOf(const char* name, const char* what, bool isStated, Message share) const
    {
        const bool isOwn = isStated && m_isTrainings;
        const auto node = isOwn ? m_in.stated(keyOf(name)) : m_in.assumed(at(name), what);
        if (!node || (!isOwn && node->value == 0.0))
            return {};
        return {quotient(std::move(share), node->unit, {*node, perNode()})};
    }

    Parts hostShare() const
    {
        return shareOf("host_power_w_per_node", "Host power per node",
                       m_hardware.hostPowerPerNode.has_value(), N_("Share of the host's power"));
    }

    /// Between idle and TDP, as far as the scenario says.
    Explanation onTheLine(const std::optional<Explanation>& idle) const
    {
        const auto tdp = fact({N_("TDP of %1"), {m_chip.name}}, m_chip.tdp->value, measure(watt),
                              m_chip.source, m_chip.dataYear);
        const Explanation utilisation = m_in.stated("/hardware/utilisation");
        const Message what = N_("Power above idle");
        if (!idle)
            return product(what, measure(watt), {utilisation, tdp});
        const auto above
            = product(what, measure(watt),
                      {utilisation, difference(N_("From idle to TDP"), measure(watt), {tdp, *idle})});
        return sum(N_("Accelerator power"), measure(watt), {*idle, above});
    }

    Explanation busyPower(const std::optional<Explanation>& idle, Parts host) const
    {
        Parts parts;
        bool hasHost = false;
        if (m_isTraining && m_hardware.acceleratorPower) {
            parts.push_back(m_in.stated(keyOf("accelerator_power_w")));
        } else if (m_isTraining && m_hardware.utilisation && m_chip.tdp) {
            parts.push_back(onTheLine(idle));
        } else if (auto draw = m_in.assumed(at("accelerator_power_w"), "Accelerator power")) {
            const Power busy = m_in.resolution().numbers.training.device.busy;
            hasHost = m_isTraining && busy == Power(*draw->value, watt);
            parts.push_back(*std::move(draw));
        }
        if (!hasHost)
            parts.insert(parts.end(), host.begin(), host.end());
        return sumOrOnly(N_("Power of an accelerator at work with its share of the host"), measure(watt),
                         std::move(parts));
    }

    Explanation making() const
    {
        Parts parts;
        const char* const chip = "embodied_kgco2e_per_accelerator";
        if (m_isTrainings && m_hardware.embodiedPerAccelerator)
            parts.push_back(m_in.stated(keyOf(chip)));
        else if (auto assumed = m_in.assumed(at(chip), "Embodied carbon per accelerator"))
            parts.push_back(*std::move(assumed));
        for (auto& share : shareOf("embodied_kgco2e_per_node", "Embodied carbon per node",
                                   m_hardware.embodiedPerNode.has_value(), N_("Share of making the machine")))
            parts.push_back(std::move(share));
        return sumOrOnly(N_("Making an accelerator with its share of the machine"), measure(kilogram),
                         std::move(parts));
    }

    Explanation life() const
    {
        const std::string key = "/hardware/lifetime_years";
        const auto found = m_in.statedOrAssumed(key, m_isTraining ? key : m_place, "Lifetime");
        return found.origin != Explanation::Origin::Model
            ? found
            : constant(N_("Lifetime"), 1, measure(year), N_("not known: counted as one year"));
    }

    Explanation fleet() const
    {
        const std::string key = "/hardware/fleet_utilisation";
        const auto found = m_in.statedOrAssumed(key, m_isTraining ? key : m_place, "Fleet utilisation");
        return found.origin != Explanation::Origin::Model
            ? found
            : constant(N_("Fleet utilisation"), 1, measure(one), N_("not known: counted as always at work"));
    }

    const Inputs& m_in;
    const Hardware& m_hardware;
    const Accelerator& m_chip;
    bool m_isTraining;
    bool m_isTrainings; ///< what the scenario says of the training's chip holds
    std::string m_place;
};

DeviceTrees unknownDevice()
{
    DeviceTrees out;
    const Message why = N_("the accelerator is not in the catalogue");
    out.busy = constant(N_("Accelerator power"), 0, measure(watt), why);
    out.idle = constant(N_("Idle power"), 0, measure(watt), why);
    return out;
}

}

DeviceTrees trainingDevice(const Inputs& inputs)
{
    const Accelerator* chip = inputs.chip(inputs.scenario().hardware.accelerator);
    return chip ? Device(inputs, *chip, true, "/hardware/accelerator").trees() : unknownDevice();
}

DeviceTrees servingDevice(const Inputs& inputs, std::size_t deployment)
{
    const Accelerator* chip = servingChip(inputs, deployment);
    const std::string place = "/inference/" + std::to_string(deployment) + "/accelerator";
    return chip ? Device(inputs, *chip, false, place).trees() : unknownDevice();
}

const Accelerator* servingChip(const Inputs& inputs, std::size_t deployment)
{
    const Scenario& s = inputs.scenario();
    const std::string& own = s.inference[deployment].accelerator;
    return inputs.chip(own.empty() ? s.hardware.accelerator : own);
}

Explanation achievedRate(const Inputs& inputs, const Accelerator& chip, Precision precision,
                         const std::string& mfuKey)
{
    const auto peak = peakFor(chip, precision).value_or(Peak {});
    return product(
        N_("Compute of an accelerator, as achieved"), measure(teraflopPerSecond),
        {fact({N_("Peak of %1 in %2"), {chip.name, Term {labelOf(peak.precision)}}},
              peak.rate.in(teraflopPerSecond), measure(teraflopPerSecond), chip.source, chip.dataYear),
         inputs.statedOrAssumed(mfuKey, mfuKey, "MFU")});
}

}
