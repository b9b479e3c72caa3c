using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.ApiKeys;

/// <summary>Makes a key that acts as the caller, within some of the caller's permissions.</summary>
public sealed record AddApiKey(AddApiKeyRequest Request) : Command;
