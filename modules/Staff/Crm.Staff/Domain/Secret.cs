using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Crm.Staff.Domain;

/// <summary>Random secrets of 256 bits, of which only a hash is kept. They cannot be guessed, so a fast hash is enough.</summary>
internal static class Secret
{
    public static string New(string start = "") => start + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
