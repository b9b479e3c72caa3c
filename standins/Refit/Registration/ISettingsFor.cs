namespace Refit;

/// <summary>The settings of one client in the container.</summary>
public interface ISettingsFor
{
    /// <summary>The settings; null for the defaults.</summary>
    RefitSettings? Settings { get; }
}
