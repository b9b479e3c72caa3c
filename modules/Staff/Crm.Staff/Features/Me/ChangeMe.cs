using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.Me;

/// <summary>The signed-in person changes the own profile.</summary>
public sealed record ChangeMe(ChangeMeRequest Request) : Command;
