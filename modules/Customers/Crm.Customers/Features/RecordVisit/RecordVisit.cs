using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RecordVisit;

/// <summary>Says what came of a visit and finishes it (C-52).</summary>
public sealed record RecordVisit(Guid ActivityId, RecordVisitRequest Request) : Command;
