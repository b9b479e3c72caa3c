using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.Invitations;

/// <summary>Makes links to a questionnaire (S-40).</summary>
/// <param name="QuestionnaireId">The questionnaire.</param>
/// <param name="Request">Who is asked.</param>
public sealed record Invite(Guid QuestionnaireId, InviteRequest Request) : Command;

/// <summary>Makes another link for somebody who has not answered yet (S-40).</summary>
/// <param name="QuestionnaireId">The questionnaire.</param>
/// <param name="InvitationId">The invitation.</param>
public sealed record RenewInvitation(Guid QuestionnaireId, Guid InvitationId) : Command;

/// <summary>Somebody answers by his link (S-40).</summary>
/// <param name="Token">The link's token.</param>
/// <param name="Answer">The answers.</param>
public sealed record AnswerInvitation(string Token, QuestionnaireAnswer Answer) : Command;

/// <summary>Staff takes answers on the phone (S-40).</summary>
/// <param name="QuestionnaireId">The questionnaire.</param>
/// <param name="Request">The answers.</param>
public sealed record AnswerByPhone(Guid QuestionnaireId, PhoneAnswerRequest Request) : Command;
