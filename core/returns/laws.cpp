// The forms of published laws: one row for each formula of the catalogue.
#include "core/returns/laws.h"

#include "core/returns/allocation.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace core {
namespace {

enum class Sign { Any, Positive, NotNegative, Negative };

struct Constant
{
    const char* name;
    Sign sign = Sign::Positive;
    bool isOptional = false; ///< the scenario may state it; no law does
};

/// What a form is made of.
struct Inputs
{
    const ScalingLaw& law;
    const ReturnsChoice& choice;
    const TrainingRates& rates;

    [[nodiscard]] std::optional<double> find(std::string_view name) const
    {
        for (const auto* constants : {&choice.parameters, &law.parameters})
            if (const auto found = constants->find(std::string(name)); found != constants->end())
                return found->second;
        return std::nullopt;
    }
    [[nodiscard]] double get(std::string_view name) const { return find(name).value_or(0); }
};

struct Form
{
    const char* formula; ///< as in the catalogue
    ErrorUnit unit;
    std::vector<Constant> constants;
    Message (*draw)(const Inputs&, DrawnLaw&); ///< null: no curve; the message is why not, empty when drawn
    const char* whyNot = nullptr;
};

Issue refusal(const char* sentence, std::vector<Message::Argument> arguments)
{
    return {"/returns/law", Message(sentence, std::move(arguments))};
}

// Power laws of compute.

constexpr double flopPerPetaflopDay = petaflopDay.factor;

Message drawKaplanCompute(const Inputs& in, DrawnLaw& out)
{
    const double exponent = in.get("alphaC");
    out.curve.terms[0] = {exponent * std::log(in.get("Cc") * flopPerPetaflopDay), exponent};
    return {};
}

Message drawLogLinear(const Inputs& in, DrawnLaw& out)
{
    // Most rows of this form count the FLOP of one forward pass: those say nothing of training.
    if (in.law.domain.find("training FLOPs") == in.law.domain.npos)
        return {N_("%1 is stated for the FLOP of one forward pass, not of training: the scenario's training "
                   "compute is not on its axis."),
                {in.law.name}};
    out.curve.terms[0] = {in.get("intercept") * std::log(10.0), -in.get("slope")};
    out.fit = fitRange(in.law.fitRange, "training FLOP");
    if (const double exponent = -1 / in.get("slope"); exponent > 40)
        out.notes.push_back(
            {N_("%1 is nearly flat: to halve the error it asks for 10^%2 times the compute, so "
                "it is no guide to planning."),
             {in.law.name, std::round(exponent * std::log10(2.0))}});
    return {};
}

Message drawSaturating(const Inputs& in, DrawnLaw& out)
{
    const auto flopPerUnit = in.find("flop_per_core_day");
    if (!flopPerUnit)
        return {N_("%1 counts compute in TPUv3 core-days and does not say how many FLOP one was: give "
                   "flop_per_core_day to draw it."),
                {in.law.name}};
    const double exponent = in.get("b");
    out.curve.floor = 100 * in.get("c"); // a fraction in the paper, percent here
    out.curve.shift = in.get("d") * *flopPerUnit;
    out.curve.terms[0] = {std::log(100 * in.get("a")) + exponent * std::log(*flopPerUnit), exponent};
    out.fit = fitRange(in.law.fitRange, "core-days").times(*flopPerUnit);
    return {};
}

// Laws of ratios: they say how the error falls from a point that somebody measured.

Curve throughPoint(const ReturnsPoint& point, double exponent, double floor)
{
    Curve curve {.floor = floor};
    curve.terms[0] = {std::log(point.metric - floor) + exponent * std::log(point.compute.value), exponent};
    return curve;
}

Message drawRatio(const Inputs& in, DrawnLaw& out, double exponent)
{
    if (in.choice.points.empty())
        return {N_("%1 says how error falls from a known point, not where that point is: state one measured "
                   "point, training FLOP and error in percent, to draw it."),
                {in.law.name}};
    const ReturnsPoint& point = in.choice.points.front();
    const double floor = in.get("floor");
    const bool isPoint = point.compute.value > 0 && std::isfinite(point.compute.value);
    if (!isPoint || !(point.metric > floor && point.metric <= out.unit.most))
        return {
            N_("The measured point of %1 % at %2 FLOP cannot carry %3: its error must lie above the floor "
               "of %4 % and be at most 100 %."),
            {point.metric, point.compute.value, in.law.name, floor}};
    out.curve = throughPoint(point, exponent, floor);
    out.anchorFlops = point.compute.value;
    out.notes.push_back({N_("%1 states ratios only: its curve is laid through the measured point, %2 % at %3 "
                            "FLOP."),
                         {in.law.name, point.metric, point.compute.value}});
    return {};
}

Message drawFactor(const Inputs& in, DrawnLaw& out)
{
    const auto p = in.find("p");
    Message whyNot = drawRatio(in, out, 1 / (p ? *p : in.get("exponent")));
    const auto least = in.find("p_min"), most = in.find("p_max");
    if (whyNot.isEmpty() && least && most && *least > 0 && *most > *least) {
        const auto& point = in.choice.points.front();
        out.band = {throughPoint(point, 1 / *most, out.curve.floor),
                    throughPoint(point, 1 / *least, out.curve.floor)};
    }
    return whyNot;
}

Message drawCherti(const Inputs& in, DrawnLaw& out)
{
    constexpr double trainingFlopPerGmac = 6e9; // two FLOP a multiply-add; backward is twice forward
    out.fit = fitRange(in.law.fitRange, "GMACs").times(trainingFlopPerGmac);
    return drawRatio(in, out, -in.get("alpha_openclip"));
}

// Laws of parameters and tokens.

void drawJoint(const Inputs& in, DrawnLaw& out, const JointLaw& law)
{
    const TrainingRates& rates = in.rates;
    const bool isKnown = rates.parameters > 0 && rates.tokens > 0 && rates.flops > 0;
    const Allocation split = isKnown ? allocationThrough(rates.parameters, rates.flops) : bestAllocation(law);
    if (!isKnown) {
        out.notes.emplace_back(
            N_("The run states no parameters and tokens: the curve takes the law's own best "
               "split of compute between them."));
    } else if (split.tokens(rates.flops) > 1.001 * rates.tokens) {
        out.notes.emplace_back(N_("Tokens seen again in later epochs count like new ones."));
    }
    out.curve = curveAlong(law, split);
    const FitRange parameters = fitRange(in.law.fitRange, "parameters");
    const FitRange tokens = fitRange(in.law.fitRange, "tokens");
    if (!parameters.isStated() || !tokens.isStated()) {
        out.fit = fitRange(in.law.fitRange, "training FLOP");
        return;
    }
    const FitRange budgets = budgetsWithin(split, parameters, tokens);
    out.isOutsideItsFit = !(budgets.from < budgets.to);
    if (!out.isOutsideItsFit)
        out.fit = budgets;
}

Message drawChinchilla(const Inputs& in, DrawnLaw& out)
{
    drawJoint(in, out,
              {.floor = in.get("E"),
               .logA = std::log(in.get("A")),
               .alpha = in.get("alpha"),
               .logB = std::log(in.get("B")),
               .beta = in.get("beta")});
    return {};
}

Message drawKaplanJoint(const Inputs& in, DrawnLaw& out)
{
    const double inner = in.get("alphaN") / in.get("alphaD");
    drawJoint(in, out,
              {.logA = inner * std::log(in.get("Nc")),
               .alpha = inner,
               .logB = std::log(in.get("Dc")),
               .beta = 1,
               .outer = in.get("alphaD")});
    return {};
}

constexpr ErrorUnit loss {N_("Loss"), "nats/token", 0.01, std::numeric_limits<double>::infinity()};
constexpr ErrorUnit error {N_("Error"), "%", 1, 100};
constexpr Constant floorConstant {"floor", Sign::NotNegative, true};

constexpr auto ofParameters
    = N_("%1 is a law of a model's size with unlimited data: it has no compute axis.");
constexpr auto ofTokens = N_("%1 is a law of the data alone: it has no compute axis.");
constexpr auto ofData = N_("%1 is a law of the size of the training set: it has no compute axis.");

const std::vector<Form>& forms()
{
    // clang-format off
    static const std::vector<Form> rows = {
        {"L(C) = (Cc/C)^alphaC", loss, {{"Cc"}, {"alphaC"}}, drawKaplanCompute},
        {"L(N,D) = E + A/N^alpha + B/D^beta", loss,
         {{"E", Sign::NotNegative}, {"A"}, {"B"}, {"alpha"}, {"beta"}}, drawChinchilla},
        {"L(N,D) = ((Nc/N)^(alphaN/alphaD) + Dc/D)^alphaD", loss,
         {{"Nc"}, {"Dc"}, {"alphaN"}, {"alphaD"}}, drawKaplanJoint},
        {"log10(error%) = intercept + slope*log10(FLOPs)", error,
         {{"intercept", Sign::Any}, {"slope", Sign::Negative}}, drawLogLinear},
        {"E = c + a*(C + d)^-b", error,
         {{"a"}, {"b"}, {"c", Sign::NotNegative}, {"d", Sign::NotNegative}, {"flop_per_core_day", Sign::Positive, true}}, drawSaturating},
        {"compute factor = k^p", error, {{"p"}, floorConstant}, drawFactor},
        {"compute factor = k^9", error, {{"p"}, floorConstant}, drawFactor},
        {"compute factor = k^4 for k-fold better performance", error, {{"exponent"}, floorConstant}, drawFactor},
        {"E = beta * C^alpha", error, {{"alpha_openclip", Sign::Negative}, floorConstant}, drawCherti},
        {"L(N) = (Nc/N)^alphaN", loss, {}, nullptr, ofParameters},
        {"L(D) = (Dc/D)^alphaD", loss, {}, nullptr, ofTokens},
        {"error = alpha * m^betag + gamma", error, {}, nullptr, ofData},
    };
    // clang-format on
    return rows;
}

const Form* formOf(const ScalingLaw& law)
{
    const auto found = std::ranges::find_if(forms(), [&](const Form& f) { return law.formula == f.formula; });
    return found != forms().end() ? &*found : nullptr;
}

bool isAllowed(double value, Sign sign)
{
    switch (sign) {
    case Sign::Any:
        return std::isfinite(value);
    case Sign::Positive:
        return std::isfinite(value) && value > 0;
    case Sign::NotNegative:
        return std::isfinite(value) && value >= 0;
    case Sign::Negative:
        return std::isfinite(value) && value < 0;
    }
    return false;
}

const char* badSign(Sign sign)
{
    switch (sign) {
    case Sign::Any:
        return N_("%1 of %2 is %3; it must be a finite number.");
    case Sign::Positive:
        return N_("%1 of %2 is %3; it must be above 0.");
    case Sign::NotNegative:
        return N_("%1 of %2 is %3; it must be 0 or above.");
    case Sign::Negative:
        return N_("%1 of %2 is %3; it must be below 0.");
    }
    return "";
}

std::optional<Issue> faultOf(const Constant& constant, const Inputs& in)
{
    const auto value = in.find(constant.name);
    if (!value)
        return constant.isOptional
            ? std::nullopt
            : std::optional(refusal(N_("%1 states no single value of %2: give one to draw it."),
                                    {in.law.name, std::string(constant.name)}));
    if (isAllowed(*value, constant.sign))
        return std::nullopt;
    return refusal(badSign(constant.sign), {std::string(constant.name), in.law.name, *value});
}

/// What a reader must know of the constants, whatever the form.
std::vector<Message> notesOnConstants(const Form& form, const Inputs& in)
{
    std::vector<Message> notes;
    bool isOwn = false;
    for (const auto& [name, value] : in.choice.parameters) {
        const bool isKnown = in.law.parameters.contains(name)
            || std::ranges::any_of(form.constants,
                                   [&own = name](const Constant& c) { return own == c.name; });
        isOwn = isOwn || isKnown;
        if (!isKnown)
            notes.push_back({N_("%1 has no constant %2: it changes nothing."), {in.law.name, name}});
    }
    if (isOwn)
        notes.push_back({N_("The scenario's own constants stand in for those of %1."), {in.law.name}});
    if (in.law.note.find("rounded values") != in.law.note.npos)
        notes.push_back(
            {N_("%1 has the printed, rounded constants: rounding alone moves its optimum."), {in.law.name}});
    if (!in.law.isVerified)
        notes.push_back(
            {N_("The constants of %1 were not re-read in the document it names."), {in.law.name}});
    return notes;
}

}

Result<DrawnLaw> drawLaw(const ScalingLaw& law, const ReturnsChoice& choice, const TrainingRates& rates)
{
    const Form* form = formOf(law);
    if (!form)
        return refusal(N_("%1 is a rule or a trend, not a curve of error against compute."), {law.id});
    if (!form->draw)
        return refusal(form->whyNot, {law.id});
    const Inputs in {law, choice, rates};
    for (const Constant& constant : form->constants)
        if (auto fault = faultOf(constant, in))
            return *std::move(fault);
    DrawnLaw out;
    out.unit = form->unit;
    out.notes = notesOnConstants(*form, in);
    if (Message whyNot = form->draw(in, out); !whyNot.isEmpty())
        return Issue {"/returns/law", std::move(whyNot)};
    return out;
}

}
