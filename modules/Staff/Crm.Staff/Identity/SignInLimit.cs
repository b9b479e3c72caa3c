using Crm.BuildingBlocks.Security;

namespace Crm.Staff.Identity;

/// <summary>Signing in and one-time links: 20 tries a minute.</summary>
internal sealed class SignInLimit() : AddressLimit(20);
