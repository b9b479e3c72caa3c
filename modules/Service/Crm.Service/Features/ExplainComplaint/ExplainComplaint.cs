using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.ExplainComplaint;

/// <summary>Explains to the complainer, courteously, why a complaint is not valid (S-10).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ExplainComplaint(Guid CaseId, MessageRequest Request, string? IfMatch) : Command;
