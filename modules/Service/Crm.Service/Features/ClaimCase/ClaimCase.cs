using Crm.BuildingBlocks.Modules;

namespace Crm.Service.Features.ClaimCase;

/// <summary>Takes a case out of the queue (S-03).</summary>
/// <param name="CaseId">The case.</param>
public sealed record ClaimCase(Guid CaseId) : Command;
