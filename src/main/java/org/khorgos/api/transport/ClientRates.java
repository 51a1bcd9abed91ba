package org.khorgos.api.transport;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds how many new responses a client asks for in a minute, by its address. What has not been
 * used can be used in a burst.
 */
@Singleton
class ClientRates {

  static final Duration WINDOW = Duration.ofMinutes(1);

  /** Addresses that are remembered; those that were silent for longest are forgotten first. */
  private static final int ADDRESSES = 100_000;

  /** What one client has of IPv6 (RFC 6177, 2). */
  private static final int SITE_BYTES = 8;

  private final int limit;
  private final LoadingCache<String, Bucket> buckets;

  ClientRates(@ConfigProperty(name = "khorgos.rate.per-minute") int limit) {
    this.limit = limit;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(WINDOW)
            .build(client -> bucket());
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(rate -> rate.capacity(limit).refillGreedy(limit, WINDOW))
        .build();
  }

  boolean isOn() {
    return limit > 0;
  }

  int limit() {
    return limit;
  }

  /** Counts a request; says whether it may be answered, and how many more there may be. */
  ConsumptionProbe count(String address) {
    return buckets.get(client(address)).tryConsumeAndReturnRemaining(1);
  }

  /** An IPv4 address, or the network of an IPv6 address. */
  static String client(String address) {
    try {
      // Without a look-up: it is an address, not a name.
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), SITE_BYTES))
          : parsed.getHostAddress();
    } catch (UnknownHostException unknown) {
      return address;
    }
  }
}
