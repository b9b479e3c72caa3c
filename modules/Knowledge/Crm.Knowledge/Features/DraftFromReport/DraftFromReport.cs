using Crm.BuildingBlocks.Modules;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Features.DraftFromReport;

/// <summary>Drafts an article from a market report (C-42).</summary>
/// <param name="ReportId">The report.</param>
/// <param name="Report">What stands in it.</param>
public sealed record DraftFromReport(Guid ReportId, ReportToDraft Report) : Command;
