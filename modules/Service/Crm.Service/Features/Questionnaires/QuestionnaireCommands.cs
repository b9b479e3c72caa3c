using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.Questionnaires;

/// <summary>Begins a questionnaire with a draft (S-40).</summary>
/// <param name="Content">What it asks.</param>
public sealed record CreateQuestionnaire(QuestionnaireContent Content) : Command;

/// <summary>Writes the draft of the next version (S-40).</summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="Content">What it asks.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ChangeQuestionnaire(Guid Id, QuestionnaireContent Content, string? IfMatch) : Command;

/// <summary>Makes the draft the next version (S-40).</summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record PublishQuestionnaire(Guid Id, string? IfMatch) : Command;

/// <summary>Puts a questionnaire away, or takes it up again (S-40).</summary>
/// <param name="Id">The questionnaire.</param>
/// <param name="Retired">Whether it is used no more.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record RetireQuestionnaire(Guid Id, bool Retired, string? IfMatch) : Command;
