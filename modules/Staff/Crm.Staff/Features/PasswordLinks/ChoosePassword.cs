using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.PasswordLinks;

/// <summary>Chooses a password by a one-time link.</summary>
public sealed record ChoosePassword(ChoosePasswordRequest Request) : Command;
