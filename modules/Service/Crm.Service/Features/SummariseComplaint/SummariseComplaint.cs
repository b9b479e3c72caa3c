using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.SummariseComplaint;

/// <summary>Sums up, with prevention and penalty (S-10).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SummariseComplaint(Guid CaseId, SummaryRequest Request, string? IfMatch) : Command;
