namespace Refit;

/// <summary>Keys in <see cref="HttpRequestMessage.Options"/> by which message handlers learn which call they carry.</summary>
public static class HttpRequestMessageOptions
{
    /// <summary>The client interface, a <see cref="Type"/>.</summary>
    public static string InterfaceType { get; } = "Refit.InterfaceType";

    /// <summary>Name of the method, a string.</summary>
    public static string MethodName { get; } = "Refit.MethodName";

    /// <summary>Route of the method with its placeholders, a string.</summary>
    public static string RelativePathTemplate { get; } = "Refit.RelativePathTemplate";

    /// <summary>The body as text, when <see cref="RefitSettings.CaptureRequestContent"/> is on.</summary>
    public static string RequestContent { get; } = "Refit.RequestContent";
}
