#pragma once

namespace core {

/// What one more FLOP of the scenario's training costs, and what one run is.
struct TrainingRates
{
    double kWhPerFlop = 0, kgPerFlop = 0, usdPerFlop = 0; ///< of all training parts over the FLOP of one run
    double flops = 0; ///< of one run; 0 where unknown
    double parameters = 0, tokens = 0; ///< of one epoch; 0 where the run is not stated so
};

}
