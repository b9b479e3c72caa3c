using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.RateComplaint;

/// <summary>Takes the complainer's answer on the phone (S-40).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record RateComplaint(Guid CaseId, RateRequest Request, string? IfMatch) : Command;
