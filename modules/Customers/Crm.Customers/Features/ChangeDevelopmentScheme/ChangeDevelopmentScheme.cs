using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeDevelopmentScheme;

/// <summary>Makes a new version of the questionnaire (C-11).</summary>
public sealed record ChangeDevelopmentScheme(ChangeDevelopmentSchemeRequest Request) : Command;
