using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.RecordCause;

/// <summary>Writes down why it happened (S-10).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record RecordCause(Guid CaseId, CauseRequest Request, string? IfMatch) : Command;
