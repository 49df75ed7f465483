#pragma once

#include "core/explain/totals.h"

namespace core {

/// The tree of each result that is known. What is said of its members is said of the rows of metrics().
class Results
{
public:
    Results(const Inputs& inputs, const Estimate& estimate);

    Explanation energy() const;
    Explanation trainingEnergy() const;
    Explanation inferenceEnergy() const;
    Explanation itEnergy() const;
    Explanation facilityOverhead() const;
    Explanation upstream() const;
    Explanation carbon() const;
    Explanation operational() const;
    Explanation embodied() const;
    Explanation trainingCarbon() const;
    Explanation inferenceCarbon() const;
    template<Accounting way>
    Explanation accounted() const
    {
        return carbonUnder(way);
    }
    Explanation water() const;
    Explanation onsiteWater() const;
    Explanation gridWater() const;
    Explanation cost() const;
    Explanation compute() const;
    Explanation electricity() const;
    Explanation capital() const;
    Explanation maintenance() const;
    Explanation offsetCost() const;
    Explanation internalCarbon() const;
    Explanation offsetTonnes() const;
    Explanation shareOfBill() const;
    Explanation trainingFlops() const;
    Explanation acceleratorHours() const;
    Explanation wallHours() const;
    template<TrainingPart part>
    Explanation partEnergy() const
    {
        return energyOf(part);
    }
    Explanation shareOfEnergy() const;
    Explanation requests() const;
    Explanation crossover() const;
    Explanation carbonCrossover() const;
    Explanation energyPerRequest() const;
    Explanation carbonPerRequest() const;
    Explanation costPerRequest() const;
    Explanation energyPerResult() const;
    Explanation carbonPerResult() const;
    Explanation costPerResult() const;
    Explanation returnsValue() const;
    Explanation computeToHalve() const;
    Explanation carbonPerPoint() const;
    Explanation costPerPoint() const;

private:
    Explanation carbonUnder(Accounting way) const;
    Explanation energyOf(TrainingPart part) const;
    Explanation usefulResults() const;
    Explanation bought(Explanation inScope) const; ///< in offsets, of the carbon in scope
    Explanation crossing(Time when, Parts passedAndPassing) const;
    Explanation lawAt(Message what, double value, const Measure& unit) const;
    Explanation perPoint(Message what, Explanation ofTraining, double estimated) const;

    const Inputs& m_in;
    const Estimate& m_estimate;
    Totals m_all;
};

}
