namespace Refit;

/// <summary>The settings of one client in the container.</summary>
/// <param name="settings">Null for the defaults.</param>
public class SettingsFor<T>(RefitSettings? settings) : ISettingsFor
{
    private RefitSettings? _orDefault;

    /// <inheritdoc/>
    public RefitSettings? Settings { get; } = settings;

    /// <summary>The settings, or defaults made once: their JSON options cache what they learned of each type.</summary>
    internal RefitSettings OrDefault => Settings ?? (_orDefault ??= new RefitSettings());
}
