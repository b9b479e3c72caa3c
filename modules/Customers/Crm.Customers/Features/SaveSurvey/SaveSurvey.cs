using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveSurvey;

/// <summary>Keeps the survey of a prospect, and finishes it (C-13).</summary>
public sealed record SaveSurvey(Guid ProjectId, SaveSurveyRequest Request, string? IfMatch) : Command;
