using Crm.BuildingBlocks.Modules;

namespace Crm.Knowledge.Features.DraftFromCase;

/// <summary>Drafts an article from a resolved case (K-04).</summary>
/// <param name="CaseId">The case.</param>
public sealed record DraftFromCase(Guid CaseId) : Command;
