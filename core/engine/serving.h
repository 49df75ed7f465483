#pragma once

#include "core/engine/lookup.h"

namespace core {

/// One call on one accelerator: how long it is busy with it. Tokens are read at peak × MFU, 2·N FLOP each;
/// one token is written in the longer of computing it for the batch and reading the weights once, shared by
/// the batch (the roofline; Pope et al. 2022, "Efficiently scaling transformer inference").
struct TokenWork
{
    double parameters = 0, inputTokens = 0, outputTokens = 0;
    double batch = 1; ///< at least 1
    double bytesPerParameter = 2;
    ComputeRate computing; ///< peak × MFU; above zero
    DataRate reading; ///< bandwidth × efficiency; above zero
};
Time timeOfCall(const TokenWork& work);

double bytesOf(Precision precision);

}
