using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ProposeVisits;

/// <summary>Makes a proposal of a week's visits (C-51).</summary>
public sealed record ProposeVisits(ProposeVisitsRequest Request) : Command;
