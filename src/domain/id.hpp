#pragma once

#include "base/id.hpp"

namespace domain {

// A new thing takes the number of the fact that made it, and a position where one fact makes
// many: never used twice, and the same on every replay.
using FactNumber = base::Id<struct FactKind>;  // its position is always 0
using OrganisationId = base::Id<struct OrganisationIdKind>;
using ContactId = base::Id<struct ContactKind>;
using ContributionId = base::Id<struct ContributionKind>;
using LinkMarkId = base::Id<struct LinkMarkKind>;
using MunicipalWishId = base::Id<struct MunicipalWishKind>;
using ParkedPointId = base::Id<struct ParkedPointKind>;
using ProposalId = base::Id<struct ProposalKind>;
using PollId = base::Id<struct PollIdKind>;
using AgreementId = base::Id<struct AgreementKind>;

}  // namespace domain
