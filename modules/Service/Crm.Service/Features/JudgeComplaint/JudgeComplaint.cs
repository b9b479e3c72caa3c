using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.JudgeComplaint;

/// <summary>Judges whether a complaint is valid (S-10).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record JudgeComplaint(Guid CaseId, JudgeRequest Request, string? IfMatch) : Command;
