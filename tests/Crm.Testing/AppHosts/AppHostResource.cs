namespace Crm.Testing.AppHosts;

/// <summary>A resource as the AppHost reports it.</summary>
public sealed record AppHostResource(
    string Name, string State, string? Health, IReadOnlyList<string> Addresses, int? ProcessId, int Restarts, int? ExitCode);
