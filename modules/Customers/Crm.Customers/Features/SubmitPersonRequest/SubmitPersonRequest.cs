using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.SubmitPersonRequest;

/// <summary>Asks the approvers for an erasure (W-08).</summary>
public sealed record SubmitPersonRequest(Guid RequestId) : Command;
