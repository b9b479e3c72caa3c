using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.RecordMeeting;

/// <summary>Records what the meeting decided (S-13).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record RecordMeeting(Guid CaseId, MeetingDecision Request, string? IfMatch) : Command;
