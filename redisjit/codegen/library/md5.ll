; Made from runtime/library/md5.c by tools/build_runtime.py: do not edit.
%struct.algorithm = type { ptr, i64, i64, i64, i64, ptr, ptr, ptr }

@md5 = internal constant %struct.algorithm { ptr @.str, i64 3, i64 16, i64 64, i64 176, ptr @start, ptr @update, ptr @finish }, align 8
@.str = private unnamed_addr constant [4 x i8] c"md5\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_md5_md5() local_unnamed_addr #0 {
  ret ptr @md5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @start(ptr noundef writeonly captures(none) initializes((160, 176)) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store i32 1732584193, ptr %2, align 4, !tbaa !4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 164
  store i32 -271733879, ptr %3, align 4, !tbaa !4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 168
  store i32 -1732584194, ptr %4, align 4, !tbaa !4
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 172
  store i32 271733878, ptr %5, align 4, !tbaa !4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !8
  %7 = and i64 %6, 63
  %8 = add i64 %6, %2
  store i64 %8, ptr %5, align 8, !tbaa !8
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %3
  %11 = sub nuw nsw i64 64, %7
  %12 = tail call i64 @llvm.smin.i64(i64 %2, i64 %11)
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 %7
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %13, ptr readonly align 1 %1, i64 %12, i1 false)
  %14 = add nsw i64 %12, %7
  %15 = icmp sgt i64 %14, 63
  br i1 %15, label %16, label %31

16:                                               ; preds = %10
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef nonnull %4, i64 noundef 1) #6
  %17 = getelementptr inbounds i8, ptr %1, i64 %12
  %18 = sub nsw i64 %2, %12
  br label %19

19:                                               ; preds = %16, %3
  %20 = phi i64 [ %18, %16 ], [ %2, %3 ]
  %21 = phi ptr [ %17, %16 ], [ %1, %3 ]
  %22 = icmp sgt i64 %20, 63
  br i1 %22, label %23, label %28

23:                                               ; preds = %19
  %24 = lshr i64 %20, 6
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef %21, i64 noundef %24) #6
  %25 = and i64 %20, 9223372036854775744
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 %25
  %27 = and i64 %20, 63
  br label %28

28:                                               ; preds = %23, %19
  %29 = phi i64 [ %27, %23 ], [ %20, %19 ]
  %30 = phi ptr [ %26, %23 ], [ %21, %19 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %4, ptr align 1 %30, i64 %29, i1 false)
  br label %31

31:                                               ; preds = %10, %28
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @finish(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) initializes((0, 16)) %1) #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !8
  %5 = and i64 %4, 63
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = add nuw nsw i64 %5, 1
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 %5
  store i8 -128, ptr %8, align 1, !tbaa !13
  %9 = icmp samesign ugt i64 %5, 55
  br i1 %9, label %10, label %13

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 %7
  %12 = xor i64 %5, 63
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %11, i8 0, i64 %12, i1 false)
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef nonnull %6, i64 noundef 1) #6
  br label %13

13:                                               ; preds = %2, %10
  %14 = phi i64 [ 0, %10 ], [ %7, %2 ]
  %15 = shl i64 %4, 3
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 %14
  %17 = sub nuw nsw i64 64, %14
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %16, i8 0, i64 %17, i1 false)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i64 %15, ptr %18, align 1
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef nonnull %6, i64 noundef 1) #6
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 160
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %1, ptr noundef nonnull align 8 dereferenceable(16) %19, i64 16, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @compress(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %584, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 164
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 172
  %10 = load i32, ptr %4, align 4, !tbaa !4
  %11 = load i32, ptr %7, align 4, !tbaa !4
  %12 = load i32, ptr %8, align 4, !tbaa !4
  %13 = load i32, ptr %9, align 4, !tbaa !4
  br label %14

14:                                               ; preds = %6, %14
  %15 = phi i32 [ %13, %6 ], [ %580, %14 ]
  %16 = phi i32 [ %12, %6 ], [ %579, %14 ]
  %17 = phi i32 [ %11, %6 ], [ %578, %14 ]
  %18 = phi i32 [ %10, %6 ], [ %576, %14 ]
  %19 = phi ptr [ %1, %6 ], [ %582, %14 ]
  %20 = phi i64 [ %2, %6 ], [ %581, %14 ]
  %21 = and i32 %16, %17
  %22 = xor i32 %17, -1
  %23 = and i32 %15, %22
  %24 = or i32 %23, %21
  %25 = load i32, ptr %19, align 1
  %26 = add i32 %18, -680876936
  %27 = add i32 %26, %25
  %28 = add i32 %27, %24
  %29 = tail call noundef i32 @llvm.fshl.i32(i32 %28, i32 %28, i32 7)
  %30 = add i32 %29, %17
  %31 = and i32 %30, %17
  %32 = xor i32 %30, -1
  %33 = and i32 %16, %32
  %34 = or i32 %31, %33
  %35 = getelementptr inbounds nuw i8, ptr %19, i64 4
  %36 = load i32, ptr %35, align 1
  %37 = add i32 %15, -389564586
  %38 = add i32 %37, %36
  %39 = add i32 %38, %34
  %40 = tail call noundef i32 @llvm.fshl.i32(i32 %39, i32 %39, i32 12)
  %41 = add i32 %40, %30
  %42 = and i32 %41, %30
  %43 = xor i32 %41, -1
  %44 = and i32 %17, %43
  %45 = or i32 %42, %44
  %46 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %47 = load i32, ptr %46, align 1
  %48 = add i32 %16, 606105819
  %49 = add i32 %48, %47
  %50 = add i32 %49, %45
  %51 = tail call noundef i32 @llvm.fshl.i32(i32 %50, i32 %50, i32 17)
  %52 = add i32 %51, %41
  %53 = and i32 %52, %41
  %54 = xor i32 %52, -1
  %55 = and i32 %30, %54
  %56 = or i32 %53, %55
  %57 = getelementptr inbounds nuw i8, ptr %19, i64 12
  %58 = load i32, ptr %57, align 1
  %59 = add i32 %17, -1044525330
  %60 = add i32 %59, %58
  %61 = add i32 %60, %56
  %62 = tail call noundef i32 @llvm.fshl.i32(i32 %61, i32 %61, i32 22)
  %63 = add i32 %62, %52
  %64 = and i32 %63, %52
  %65 = xor i32 %63, -1
  %66 = and i32 %41, %65
  %67 = or i32 %64, %66
  %68 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %69 = load i32, ptr %68, align 1
  %70 = add i32 %69, -176418897
  %71 = add i32 %70, %30
  %72 = add i32 %71, %67
  %73 = tail call noundef i32 @llvm.fshl.i32(i32 %72, i32 %72, i32 7)
  %74 = add i32 %73, %63
  %75 = and i32 %74, %63
  %76 = xor i32 %74, -1
  %77 = and i32 %52, %76
  %78 = or i32 %75, %77
  %79 = getelementptr inbounds nuw i8, ptr %19, i64 20
  %80 = load i32, ptr %79, align 1
  %81 = add i32 %80, 1200080426
  %82 = add i32 %81, %41
  %83 = add i32 %82, %78
  %84 = tail call noundef i32 @llvm.fshl.i32(i32 %83, i32 %83, i32 12)
  %85 = add i32 %84, %74
  %86 = and i32 %85, %74
  %87 = xor i32 %85, -1
  %88 = and i32 %63, %87
  %89 = or i32 %86, %88
  %90 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %91 = load i32, ptr %90, align 1
  %92 = add i32 %91, -1473231341
  %93 = add i32 %92, %52
  %94 = add i32 %93, %89
  %95 = tail call noundef i32 @llvm.fshl.i32(i32 %94, i32 %94, i32 17)
  %96 = add i32 %95, %85
  %97 = and i32 %96, %85
  %98 = xor i32 %96, -1
  %99 = and i32 %74, %98
  %100 = or i32 %97, %99
  %101 = getelementptr inbounds nuw i8, ptr %19, i64 28
  %102 = load i32, ptr %101, align 1
  %103 = add i32 %102, -45705983
  %104 = add i32 %103, %63
  %105 = add i32 %104, %100
  %106 = tail call noundef i32 @llvm.fshl.i32(i32 %105, i32 %105, i32 22)
  %107 = add i32 %106, %96
  %108 = and i32 %107, %96
  %109 = xor i32 %107, -1
  %110 = and i32 %85, %109
  %111 = or i32 %108, %110
  %112 = getelementptr inbounds nuw i8, ptr %19, i64 32
  %113 = load i32, ptr %112, align 1
  %114 = add i32 %113, 1770035416
  %115 = add i32 %114, %74
  %116 = add i32 %115, %111
  %117 = tail call noundef i32 @llvm.fshl.i32(i32 %116, i32 %116, i32 7)
  %118 = add i32 %117, %107
  %119 = and i32 %118, %107
  %120 = xor i32 %118, -1
  %121 = and i32 %96, %120
  %122 = or i32 %119, %121
  %123 = getelementptr inbounds nuw i8, ptr %19, i64 36
  %124 = load i32, ptr %123, align 1
  %125 = add i32 %124, -1958414417
  %126 = add i32 %125, %85
  %127 = add i32 %126, %122
  %128 = tail call noundef i32 @llvm.fshl.i32(i32 %127, i32 %127, i32 12)
  %129 = add i32 %128, %118
  %130 = and i32 %129, %118
  %131 = xor i32 %129, -1
  %132 = and i32 %107, %131
  %133 = or i32 %130, %132
  %134 = getelementptr inbounds nuw i8, ptr %19, i64 40
  %135 = load i32, ptr %134, align 1
  %136 = add i32 %135, -42063
  %137 = add i32 %136, %96
  %138 = add i32 %137, %133
  %139 = tail call noundef i32 @llvm.fshl.i32(i32 %138, i32 %138, i32 17)
  %140 = add i32 %139, %129
  %141 = and i32 %140, %129
  %142 = xor i32 %140, -1
  %143 = and i32 %118, %142
  %144 = or i32 %141, %143
  %145 = getelementptr inbounds nuw i8, ptr %19, i64 44
  %146 = load i32, ptr %145, align 1
  %147 = add i32 %146, -1990404162
  %148 = add i32 %147, %107
  %149 = add i32 %148, %144
  %150 = tail call noundef i32 @llvm.fshl.i32(i32 %149, i32 %149, i32 22)
  %151 = add i32 %150, %140
  %152 = and i32 %151, %140
  %153 = xor i32 %151, -1
  %154 = and i32 %129, %153
  %155 = or i32 %152, %154
  %156 = getelementptr inbounds nuw i8, ptr %19, i64 48
  %157 = load i32, ptr %156, align 1
  %158 = add i32 %157, 1804603682
  %159 = add i32 %158, %118
  %160 = add i32 %159, %155
  %161 = tail call noundef i32 @llvm.fshl.i32(i32 %160, i32 %160, i32 7)
  %162 = add i32 %161, %151
  %163 = and i32 %162, %151
  %164 = xor i32 %162, -1
  %165 = and i32 %140, %164
  %166 = or i32 %163, %165
  %167 = getelementptr inbounds nuw i8, ptr %19, i64 52
  %168 = load i32, ptr %167, align 1
  %169 = add i32 %168, -40341101
  %170 = add i32 %169, %129
  %171 = add i32 %170, %166
  %172 = tail call noundef i32 @llvm.fshl.i32(i32 %171, i32 %171, i32 12)
  %173 = add i32 %172, %162
  %174 = and i32 %173, %162
  %175 = xor i32 %173, -1
  %176 = and i32 %151, %175
  %177 = or i32 %174, %176
  %178 = getelementptr inbounds nuw i8, ptr %19, i64 56
  %179 = load i32, ptr %178, align 1
  %180 = add i32 %179, -1502002290
  %181 = add i32 %180, %140
  %182 = add i32 %181, %177
  %183 = tail call noundef i32 @llvm.fshl.i32(i32 %182, i32 %182, i32 17)
  %184 = add i32 %183, %173
  %185 = and i32 %184, %173
  %186 = xor i32 %184, -1
  %187 = and i32 %162, %186
  %188 = or i32 %185, %187
  %189 = getelementptr inbounds nuw i8, ptr %19, i64 60
  %190 = load i32, ptr %189, align 1
  %191 = add i32 %190, 1236535329
  %192 = add i32 %191, %151
  %193 = add i32 %192, %188
  %194 = tail call noundef i32 @llvm.fshl.i32(i32 %193, i32 %193, i32 22)
  %195 = add i32 %194, %184
  %196 = and i32 %195, %173
  %197 = and i32 %184, %175
  %198 = or i32 %196, %197
  %199 = add i32 %36, -165796510
  %200 = add i32 %199, %162
  %201 = add i32 %200, %198
  %202 = tail call noundef i32 @llvm.fshl.i32(i32 %201, i32 %201, i32 5)
  %203 = add i32 %202, %195
  %204 = and i32 %203, %184
  %205 = and i32 %195, %186
  %206 = or i32 %204, %205
  %207 = add i32 %91, -1069501632
  %208 = add i32 %207, %173
  %209 = add i32 %208, %206
  %210 = tail call noundef i32 @llvm.fshl.i32(i32 %209, i32 %209, i32 9)
  %211 = add i32 %210, %203
  %212 = and i32 %211, %195
  %213 = xor i32 %195, -1
  %214 = and i32 %203, %213
  %215 = or i32 %212, %214
  %216 = add i32 %146, 643717713
  %217 = add i32 %216, %184
  %218 = add i32 %217, %215
  %219 = tail call noundef i32 @llvm.fshl.i32(i32 %218, i32 %218, i32 14)
  %220 = add i32 %219, %211
  %221 = and i32 %220, %203
  %222 = xor i32 %203, -1
  %223 = and i32 %211, %222
  %224 = or i32 %221, %223
  %225 = add i32 %25, -373897302
  %226 = add i32 %225, %195
  %227 = add i32 %226, %224
  %228 = tail call noundef i32 @llvm.fshl.i32(i32 %227, i32 %227, i32 20)
  %229 = add i32 %228, %220
  %230 = and i32 %229, %211
  %231 = xor i32 %211, -1
  %232 = and i32 %220, %231
  %233 = or i32 %230, %232
  %234 = add i32 %80, -701558691
  %235 = add i32 %234, %203
  %236 = add i32 %235, %233
  %237 = tail call noundef i32 @llvm.fshl.i32(i32 %236, i32 %236, i32 5)
  %238 = add i32 %237, %229
  %239 = and i32 %238, %220
  %240 = xor i32 %220, -1
  %241 = and i32 %229, %240
  %242 = or i32 %239, %241
  %243 = add i32 %135, 38016083
  %244 = add i32 %243, %211
  %245 = add i32 %244, %242
  %246 = tail call noundef i32 @llvm.fshl.i32(i32 %245, i32 %245, i32 9)
  %247 = add i32 %246, %238
  %248 = and i32 %247, %229
  %249 = xor i32 %229, -1
  %250 = and i32 %238, %249
  %251 = or i32 %248, %250
  %252 = add i32 %190, -660478335
  %253 = add i32 %252, %220
  %254 = add i32 %253, %251
  %255 = tail call noundef i32 @llvm.fshl.i32(i32 %254, i32 %254, i32 14)
  %256 = add i32 %255, %247
  %257 = and i32 %256, %238
  %258 = xor i32 %238, -1
  %259 = and i32 %247, %258
  %260 = or i32 %257, %259
  %261 = add i32 %69, -405537848
  %262 = add i32 %261, %229
  %263 = add i32 %262, %260
  %264 = tail call noundef i32 @llvm.fshl.i32(i32 %263, i32 %263, i32 20)
  %265 = add i32 %264, %256
  %266 = and i32 %265, %247
  %267 = xor i32 %247, -1
  %268 = and i32 %256, %267
  %269 = or i32 %266, %268
  %270 = add i32 %124, 568446438
  %271 = add i32 %270, %238
  %272 = add i32 %271, %269
  %273 = tail call noundef i32 @llvm.fshl.i32(i32 %272, i32 %272, i32 5)
  %274 = add i32 %273, %265
  %275 = and i32 %274, %256
  %276 = xor i32 %256, -1
  %277 = and i32 %265, %276
  %278 = or i32 %275, %277
  %279 = add i32 %179, -1019803690
  %280 = add i32 %279, %247
  %281 = add i32 %280, %278
  %282 = tail call noundef i32 @llvm.fshl.i32(i32 %281, i32 %281, i32 9)
  %283 = add i32 %282, %274
  %284 = and i32 %283, %265
  %285 = xor i32 %265, -1
  %286 = and i32 %274, %285
  %287 = or i32 %284, %286
  %288 = add i32 %58, -187363961
  %289 = add i32 %288, %256
  %290 = add i32 %289, %287
  %291 = tail call noundef i32 @llvm.fshl.i32(i32 %290, i32 %290, i32 14)
  %292 = add i32 %291, %283
  %293 = and i32 %292, %274
  %294 = xor i32 %274, -1
  %295 = and i32 %283, %294
  %296 = or i32 %293, %295
  %297 = add i32 %113, 1163531501
  %298 = add i32 %297, %265
  %299 = add i32 %298, %296
  %300 = tail call noundef i32 @llvm.fshl.i32(i32 %299, i32 %299, i32 20)
  %301 = add i32 %300, %292
  %302 = and i32 %301, %283
  %303 = xor i32 %283, -1
  %304 = and i32 %292, %303
  %305 = or i32 %302, %304
  %306 = add i32 %168, -1444681467
  %307 = add i32 %306, %274
  %308 = add i32 %307, %305
  %309 = tail call noundef i32 @llvm.fshl.i32(i32 %308, i32 %308, i32 5)
  %310 = add i32 %309, %301
  %311 = and i32 %310, %292
  %312 = xor i32 %292, -1
  %313 = and i32 %301, %312
  %314 = or i32 %311, %313
  %315 = add i32 %47, -51403784
  %316 = add i32 %315, %283
  %317 = add i32 %316, %314
  %318 = tail call noundef i32 @llvm.fshl.i32(i32 %317, i32 %317, i32 9)
  %319 = add i32 %318, %310
  %320 = and i32 %319, %301
  %321 = xor i32 %301, -1
  %322 = and i32 %310, %321
  %323 = or i32 %320, %322
  %324 = add i32 %102, 1735328473
  %325 = add i32 %324, %292
  %326 = add i32 %325, %323
  %327 = tail call noundef i32 @llvm.fshl.i32(i32 %326, i32 %326, i32 14)
  %328 = add i32 %327, %319
  %329 = and i32 %328, %310
  %330 = xor i32 %310, -1
  %331 = and i32 %319, %330
  %332 = or i32 %329, %331
  %333 = add i32 %157, -1926607734
  %334 = add i32 %333, %301
  %335 = add i32 %334, %332
  %336 = tail call noundef i32 @llvm.fshl.i32(i32 %335, i32 %335, i32 20)
  %337 = add i32 %336, %328
  %338 = xor i32 %337, %328
  %339 = xor i32 %338, %319
  %340 = add i32 %80, -378558
  %341 = add i32 %340, %310
  %342 = add i32 %341, %339
  %343 = tail call noundef i32 @llvm.fshl.i32(i32 %342, i32 %342, i32 4)
  %344 = add i32 %343, %337
  %345 = xor i32 %338, %344
  %346 = add i32 %113, -2022574463
  %347 = add i32 %346, %319
  %348 = add i32 %347, %345
  %349 = tail call noundef i32 @llvm.fshl.i32(i32 %348, i32 %348, i32 11)
  %350 = add i32 %349, %344
  %351 = xor i32 %344, %337
  %352 = xor i32 %351, %350
  %353 = add i32 %146, 1839030562
  %354 = add i32 %353, %328
  %355 = add i32 %354, %352
  %356 = tail call noundef i32 @llvm.fshl.i32(i32 %355, i32 %355, i32 16)
  %357 = add i32 %356, %350
  %358 = xor i32 %350, %344
  %359 = xor i32 %358, %357
  %360 = add i32 %179, -35309556
  %361 = add i32 %360, %337
  %362 = add i32 %361, %359
  %363 = tail call noundef i32 @llvm.fshl.i32(i32 %362, i32 %362, i32 23)
  %364 = add i32 %363, %357
  %365 = xor i32 %357, %350
  %366 = xor i32 %365, %364
  %367 = add i32 %36, -1530992060
  %368 = add i32 %367, %344
  %369 = add i32 %368, %366
  %370 = tail call noundef i32 @llvm.fshl.i32(i32 %369, i32 %369, i32 4)
  %371 = add i32 %370, %364
  %372 = xor i32 %364, %357
  %373 = xor i32 %372, %371
  %374 = add i32 %69, 1272893353
  %375 = add i32 %374, %350
  %376 = add i32 %375, %373
  %377 = tail call noundef i32 @llvm.fshl.i32(i32 %376, i32 %376, i32 11)
  %378 = add i32 %377, %371
  %379 = xor i32 %371, %364
  %380 = xor i32 %379, %378
  %381 = add i32 %102, -155497632
  %382 = add i32 %381, %357
  %383 = add i32 %382, %380
  %384 = tail call noundef i32 @llvm.fshl.i32(i32 %383, i32 %383, i32 16)
  %385 = add i32 %384, %378
  %386 = xor i32 %378, %371
  %387 = xor i32 %386, %385
  %388 = add i32 %135, -1094730640
  %389 = add i32 %388, %364
  %390 = add i32 %389, %387
  %391 = tail call noundef i32 @llvm.fshl.i32(i32 %390, i32 %390, i32 23)
  %392 = add i32 %391, %385
  %393 = xor i32 %385, %378
  %394 = xor i32 %393, %392
  %395 = add i32 %168, 681279174
  %396 = add i32 %395, %371
  %397 = add i32 %396, %394
  %398 = tail call noundef i32 @llvm.fshl.i32(i32 %397, i32 %397, i32 4)
  %399 = add i32 %398, %392
  %400 = xor i32 %392, %385
  %401 = xor i32 %400, %399
  %402 = add i32 %25, -358537222
  %403 = add i32 %402, %378
  %404 = add i32 %403, %401
  %405 = tail call noundef i32 @llvm.fshl.i32(i32 %404, i32 %404, i32 11)
  %406 = add i32 %405, %399
  %407 = xor i32 %399, %392
  %408 = xor i32 %407, %406
  %409 = add i32 %58, -722521979
  %410 = add i32 %409, %385
  %411 = add i32 %410, %408
  %412 = tail call noundef i32 @llvm.fshl.i32(i32 %411, i32 %411, i32 16)
  %413 = add i32 %412, %406
  %414 = xor i32 %406, %399
  %415 = xor i32 %414, %413
  %416 = add i32 %91, 76029189
  %417 = add i32 %416, %392
  %418 = add i32 %417, %415
  %419 = tail call noundef i32 @llvm.fshl.i32(i32 %418, i32 %418, i32 23)
  %420 = add i32 %419, %413
  %421 = xor i32 %413, %406
  %422 = xor i32 %421, %420
  %423 = add i32 %124, -640364487
  %424 = add i32 %423, %399
  %425 = add i32 %424, %422
  %426 = tail call noundef i32 @llvm.fshl.i32(i32 %425, i32 %425, i32 4)
  %427 = add i32 %426, %420
  %428 = xor i32 %420, %413
  %429 = xor i32 %428, %427
  %430 = add i32 %157, -421815835
  %431 = add i32 %430, %406
  %432 = add i32 %431, %429
  %433 = tail call noundef i32 @llvm.fshl.i32(i32 %432, i32 %432, i32 11)
  %434 = add i32 %433, %427
  %435 = xor i32 %427, %420
  %436 = xor i32 %435, %434
  %437 = add i32 %190, 530742520
  %438 = add i32 %437, %413
  %439 = add i32 %438, %436
  %440 = tail call noundef i32 @llvm.fshl.i32(i32 %439, i32 %439, i32 16)
  %441 = add i32 %440, %434
  %442 = xor i32 %434, %427
  %443 = xor i32 %442, %441
  %444 = add i32 %47, -995338651
  %445 = add i32 %444, %420
  %446 = add i32 %445, %443
  %447 = tail call noundef i32 @llvm.fshl.i32(i32 %446, i32 %446, i32 23)
  %448 = add i32 %447, %441
  %449 = xor i32 %434, -1
  %450 = or i32 %448, %449
  %451 = xor i32 %450, %441
  %452 = add i32 %25, -198630844
  %453 = add i32 %452, %427
  %454 = add i32 %453, %451
  %455 = tail call noundef i32 @llvm.fshl.i32(i32 %454, i32 %454, i32 6)
  %456 = add i32 %455, %448
  %457 = xor i32 %441, -1
  %458 = or i32 %456, %457
  %459 = xor i32 %458, %448
  %460 = add i32 %102, 1126891415
  %461 = add i32 %460, %434
  %462 = add i32 %461, %459
  %463 = tail call noundef i32 @llvm.fshl.i32(i32 %462, i32 %462, i32 10)
  %464 = add i32 %463, %456
  %465 = xor i32 %448, -1
  %466 = or i32 %464, %465
  %467 = xor i32 %466, %456
  %468 = add i32 %179, -1416354905
  %469 = add i32 %468, %441
  %470 = add i32 %469, %467
  %471 = tail call noundef i32 @llvm.fshl.i32(i32 %470, i32 %470, i32 15)
  %472 = add i32 %471, %464
  %473 = xor i32 %456, -1
  %474 = or i32 %472, %473
  %475 = xor i32 %474, %464
  %476 = add i32 %80, -57434055
  %477 = add i32 %476, %448
  %478 = add i32 %477, %475
  %479 = tail call noundef i32 @llvm.fshl.i32(i32 %478, i32 %478, i32 21)
  %480 = add i32 %479, %472
  %481 = xor i32 %464, -1
  %482 = or i32 %480, %481
  %483 = xor i32 %482, %472
  %484 = add i32 %157, 1700485571
  %485 = add i32 %484, %456
  %486 = add i32 %485, %483
  %487 = tail call noundef i32 @llvm.fshl.i32(i32 %486, i32 %486, i32 6)
  %488 = add i32 %487, %480
  %489 = xor i32 %472, -1
  %490 = or i32 %488, %489
  %491 = xor i32 %490, %480
  %492 = add i32 %58, -1894986606
  %493 = add i32 %492, %464
  %494 = add i32 %493, %491
  %495 = tail call noundef i32 @llvm.fshl.i32(i32 %494, i32 %494, i32 10)
  %496 = add i32 %495, %488
  %497 = xor i32 %480, -1
  %498 = or i32 %496, %497
  %499 = xor i32 %498, %488
  %500 = add i32 %135, -1051523
  %501 = add i32 %500, %472
  %502 = add i32 %501, %499
  %503 = tail call noundef i32 @llvm.fshl.i32(i32 %502, i32 %502, i32 15)
  %504 = add i32 %503, %496
  %505 = xor i32 %488, -1
  %506 = or i32 %504, %505
  %507 = xor i32 %506, %496
  %508 = add i32 %36, -2054922799
  %509 = add i32 %508, %480
  %510 = add i32 %509, %507
  %511 = tail call noundef i32 @llvm.fshl.i32(i32 %510, i32 %510, i32 21)
  %512 = add i32 %511, %504
  %513 = xor i32 %496, -1
  %514 = or i32 %512, %513
  %515 = xor i32 %514, %504
  %516 = add i32 %113, 1873313359
  %517 = add i32 %516, %488
  %518 = add i32 %517, %515
  %519 = tail call noundef i32 @llvm.fshl.i32(i32 %518, i32 %518, i32 6)
  %520 = add i32 %519, %512
  %521 = xor i32 %504, -1
  %522 = or i32 %520, %521
  %523 = xor i32 %522, %512
  %524 = add i32 %190, -30611744
  %525 = add i32 %524, %496
  %526 = add i32 %525, %523
  %527 = tail call noundef i32 @llvm.fshl.i32(i32 %526, i32 %526, i32 10)
  %528 = add i32 %527, %520
  %529 = xor i32 %512, -1
  %530 = or i32 %528, %529
  %531 = xor i32 %530, %520
  %532 = add i32 %91, -1560198380
  %533 = add i32 %532, %504
  %534 = add i32 %533, %531
  %535 = tail call noundef i32 @llvm.fshl.i32(i32 %534, i32 %534, i32 15)
  %536 = add i32 %535, %528
  %537 = xor i32 %520, -1
  %538 = or i32 %536, %537
  %539 = xor i32 %538, %528
  %540 = add i32 %168, 1309151649
  %541 = add i32 %540, %512
  %542 = add i32 %541, %539
  %543 = tail call noundef i32 @llvm.fshl.i32(i32 %542, i32 %542, i32 21)
  %544 = add i32 %543, %536
  %545 = xor i32 %528, -1
  %546 = or i32 %544, %545
  %547 = xor i32 %546, %536
  %548 = add i32 %69, -145523070
  %549 = add i32 %548, %520
  %550 = add i32 %549, %547
  %551 = tail call noundef i32 @llvm.fshl.i32(i32 %550, i32 %550, i32 6)
  %552 = add i32 %551, %544
  %553 = xor i32 %536, -1
  %554 = or i32 %552, %553
  %555 = xor i32 %554, %544
  %556 = add i32 %146, -1120210379
  %557 = add i32 %556, %528
  %558 = add i32 %557, %555
  %559 = tail call noundef i32 @llvm.fshl.i32(i32 %558, i32 %558, i32 10)
  %560 = add i32 %559, %552
  %561 = xor i32 %544, -1
  %562 = or i32 %560, %561
  %563 = xor i32 %562, %552
  %564 = add i32 %47, 718787259
  %565 = add i32 %564, %536
  %566 = add i32 %565, %563
  %567 = tail call noundef i32 @llvm.fshl.i32(i32 %566, i32 %566, i32 15)
  %568 = add i32 %567, %560
  %569 = xor i32 %552, -1
  %570 = or i32 %568, %569
  %571 = xor i32 %570, %560
  %572 = add i32 %124, -343485551
  %573 = add i32 %572, %544
  %574 = add i32 %573, %571
  %575 = tail call noundef i32 @llvm.fshl.i32(i32 %574, i32 %574, i32 21)
  %576 = add i32 %552, %18
  store i32 %576, ptr %4, align 4, !tbaa !4
  %577 = add i32 %568, %17
  %578 = add i32 %577, %575
  store i32 %578, ptr %7, align 4, !tbaa !4
  %579 = add i32 %568, %16
  store i32 %579, ptr %8, align 4, !tbaa !4
  %580 = add i32 %560, %15
  store i32 %580, ptr %9, align 4, !tbaa !4
  %581 = add nsw i64 %20, -1
  %582 = getelementptr inbounds nuw i8, ptr %19, i64 64
  %583 = icmp eq i64 %581, 0
  br i1 %583, label %584, label %14, !llvm.loop !14

584:                                              ; preds = %14, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nobuiltin "no-builtins" }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !12, i64 8}
!9 = !{!"gathered", !10, i64 0, !12, i64 8, !6, i64 16}
!10 = !{!"p1 _ZTS9algorithm", !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!"long long", !6, i64 0}
!13 = !{!6, !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
